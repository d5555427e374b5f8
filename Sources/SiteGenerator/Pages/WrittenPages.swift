import CatalogKit
import CommonMark
import Diagnostics
import Guides
import SiteTheme
import TeXMath

/// The pages whose text lies with the theme, as guides that know the numbers of the whole site, and
/// what is made of all its entries.
struct WrittenPages: Sendable {
  let map: SiteMap
  let checkCount: Int
  /// What is put in the place of a block `generated NAME`.
  let blocks: @Sendable (GeneratedPart) -> [Block]

  init(map: SiteMap, checkCount: Int, blocks: @escaping @Sendable (GeneratedPart) -> [Block]) {
    (self.map, self.checkCount, self.blocks) = (map, checkCount, blocks)
  }

  /// A page that belongs to no entry.
  ///
  /// - Parameter file: its text.
  /// - Returns: the page and what is wrong with its text.
  func page(_ file: PackFile) -> MadePage {
    let name = file.pageName
    var guide = Guide(file.text, file: file.file)
    var problems = guide.problems + guide.imageProblems
    var (files, scripts): ([OutputFile], [String]) = ([], [])
    let title = guide.title
    let headings = guide.headings
    var sections = headings.filter { $0.level == 2 }.map {
      (line: $0.line, section: Page.Section(id: $0.id, title: $0.text))
    }
    var ids = Set(headings.map { $0.id })
    var isWide = false
    problems += guide.fill { request in
      guard case .generated(let name) = request.kind else { return answer(request) }
      return part(name, request).map { part in
        let blocks = blocks(part)
        isWide = isWide || part.isWide
        files += blocks.files
        scripts += part.scripts.filter { !scripts.contains($0) }
        for (level, title, id) in blocks.headings {
          ids.insert(id)
          if level == 2 { sections.append((request.line, Page.Section(id: id, title: title))) }
        }
        return blocks.rendition
      }
    }
    let summary = guide.firstParagraph ?? title
    guide.renderCode(highlighted)
    // those of one generated part have the line of its block, and keep their order
    let ordered = sections.enumerated().sorted { ($0.1.line, $0.0) < ($1.1.line, $1.0) }
    let page = Page(
      name: name, title: title, description: summary,
      kind: name == "index" ? "front" : isWide ? "page wide" : "page",
      sections: ordered.map { $0.element.section }, html: guide.html(),
      commonMark: guide.commonMark(), links: guide.links, headings: ids, scripts: scripts)
    return MadePage(page: page, files: files, problems: problems)
  }

  /// The numbers of the site, by which its pages ask for them.
  private var numbers: [(name: String, number: Int)] {
    let entries = map.registry.entries
    return [
      ("algorithms", entries.count { $0.kind == .algorithm }), ("checks", checkCount),
      ("complete", map.registry.complete.count),
      ("concepts", entries.count { $0.kind == .concept }), ("entries", entries.count),
      ("reading-words-per-minute", ReadingTime.wordsPerMinute),
      ("reading-seconds-per-formula", ReadingTime.secondsPerFormula),
      ("reading-seconds-per-line", ReadingTime.secondsPerLine),
    ]
  }

  private func part(_ name: String, _ request: Request) -> Result<GeneratedPart, Problem> {
    if let part = GeneratedPart(rawValue: name) { return .success(part) }
    let names = GeneratedPart.allCases.map { $0.rawValue }
    let near = nearestNames(to: name, among: names)
    return .failure(
      Problem(
        file: request.file, line: request.line, message: "the site generates no '\(name)'",
        cure: "Write \((near.isEmpty ? names : near).joined(separator: ", "))"))
  }

  /// The answer to what any text of the theme can ask for: formulas, and the numbers of the site.
  func answer(_ request: Request) -> Result<Rendition, Problem> {
    func failure(_ message: String, _ cure: String) -> Result<Rendition, Problem> {
      .failure(Problem(file: request.file, line: request.line, message: message, cure: cure))
    }
    switch request.kind {
    case .formula(let tex):
      do throws(FormulaError) {
        return .success(try .formula(tex))
      } catch {
        return .failure(error.problem(in: tex, request))
      }
    case .display(_, let tex):
      do throws(FormulaError) {
        return .success(try .display(tex, id: nil, evidence: nil))
      } catch {
        return .failure(error.problem(in: tex, request))
      }
    case .value(let value):
      guard let number = numbers.first(where: { $0.name == value.name })?.number else {
        return failure(
          "a page of the site knows no value '\(value.name)'",
          "Write \(numbers.map { $0.name }.joined(separator: ", "))")
      }
      let shown = Inline.value("\(number)", exact: "\(number)")
      return .success(
        Rendition(.inline, html: shown.html, commonMark: shown.commonMark, text: "\(number)"))
    default:
      return failure("a page of the site has no worked example", "Move the block to a guide")
    }
  }
}

extension PackFile {
  /// The name of the page that a text makes: that of the file without its ending.
  var pageName: String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
  }
}
