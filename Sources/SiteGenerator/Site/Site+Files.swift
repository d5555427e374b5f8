import CatalogKit
public import Diagnostics
import Figures
import SiteTheme
import Verification

extension Site {
  /// All files of the site, sorted by path.
  ///
  /// - Returns: HTML pages, the same pages as Markdown, figures, and what the theme brings.
  /// - Throws: ``Problems`` with everything that is wrong on any page: what a guide asks for and
  ///   the run did not give, failed checks, links that lead nowhere.
  /// - Complexity: O(the size of the site).
  public func files() throws(Problems) -> [OutputFile] { try finished().files }

  /// All pages of the site, and all its files, sorted by path.
  ///
  /// - Parameter kept: pages of a build before that would come out the same. Where there are some,
  ///   only the pages of the entries in the verdict are made; the kept ones must be all the others.
  /// - Returns: the pages that were made, and the files of these and of the kept ones.
  /// - Throws: ``Problems`` with everything that is wrong on any page that was made, and links from
  ///   or to any page that lead nowhere.
  /// - Precondition: the site has no base URL where there are kept pages.
  public func finished(
    reusing kept: [FinishedPage] = []
  ) throws(Problems) -> (pages: [FinishedPage], files: [OutputFile]) {
    precondition(kept.isEmpty || baseURL == nil, "a site map needs all the pages")
    let map = SiteMap(registry, texts: texts)
    let made =
      kept.isEmpty
      ? makePages(map) : verdict.entries.mapConcurrently { completePage(of: $0, map) }
    let pages = made.compactMap { $0.page }
    let headings = Dictionary(
      pages.map { ($0.name, $0.headings) } + kept.map { ($0.name, $0.headings) },
      uniquingKeysWith: { first, _ in first })
    let links = LinkCheck(headings: headings)
    var problems =
      verdict.problems + nameProblems() + (kept.isEmpty ? dataProblems() : [])
      + made.flatMap { $0.problems }
    problems += pages.flatMap { links.problems(of: $0.links, on: $0.name) }
    problems += kept.flatMap { links.problems(of: $0.links, on: $0.name) }
    let (baseURL, frame) = makeFrame(map, &problems)
    guard problems.isEmpty, let frame else { throw Problems(problems) }

    let finished = made.mapConcurrently { made in
      made.page.map { page in
        FinishedPage(
          name: page.name, links: page.links, headings: page.headings, minutes: page.minutes,
          files: [
            OutputFile(path: "\(page.name).html", text: frame.html(of: page)),
            OutputFile(path: "markdown/\(page.name).md", text: page.commonMark),
          ] + made.files)
      }
    }.compactMap { $0 }
    let files =
      (finished + kept).flatMap { $0.files } + assets() + modules.files
      + [map.mapData(finished + kept)]
      + WebFiles(map: map, baseURL: baseURL).all
      + Redirects(registry: registry, frame: frame).files
      + (baseURL.map { base in
        [base.siteMap(pages)] + SharePictures(map: map).files(checks: verdict.checkCount)
      } ?? [])
    return (finished, files.sorted { $0.path < $1.path })
  }

  private func makePages(_ map: SiteMap) -> [MadePage] {
    let verdicts = Dictionary(
      verdict.entries.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = (registry.pages + map.readingOrder).mapConcurrently { entry in
      entry.planned
        ? MadePage(page: plannedPage(of: entry, map))
        : completePage(of: verdicts[entry.id] ?? .missing(entry), map)
    }
    let sheet = FormulaSheet(parts: entries.compactMap { $0.formulas })
    let written = WrittenPages(map: map, checkCount: verdict.checkCount) { part in
      blocks(of: part, map, sheet)
    }
    return texts.mapConcurrently(by: 1) { written.page($0) }
      + registry.chapters.mapConcurrently(by: 1) { written.page(of: $0) } + entries
  }

  /// An entry and another page of the site cannot have one name.
  func nameProblems() -> [Problem] {
    let taken = texts.map { $0.pageName } + registry.chapters.map { SiteMap.name(of: $0) }
    return (registry.pages + registry.entries).flatMap { entry in
      ([entry.id] + (entry.formerly ?? [])).filter { taken.contains($0) }.map { id in
        Problem(
          file: entry.file, line: entry.line,
          message: "\(id) is the name of another page of the site",
          cure: id == entry.id ? "Choose another id" : "Remove it from 'formerly'")
      }
    }
  }

  private func makeFrame(_ map: SiteMap, _ problems: inout [Problem]) -> (BaseURL?, Frame?) {
    var base: BaseURL?
    do throws(Problem) {
      base = try baseURL.map { text throws(Problem) in try BaseURL(text) }
    } catch {
      problems.append(error)
    }
    do throws(Problems) {
      return (base, try Frame(map: map, baseURL: base))
    } catch {
      problems += error.all
      return (base, nil)
    }
  }

  /// What the theme brings, the colours of the figures in its style sheet.
  private func assets() -> [OutputFile] {
    Theme.assets().map { OutputFile(path: $0.path, bytes: $0.bytes) }
      + [OutputFile(path: "style.css", text: Theme.style() + Palette.css)]
  }
}
