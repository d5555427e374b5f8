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

  /// A page of the theme.
  ///
  /// - Parameter name: its name without an ending.
  /// - Returns: the page and what is wrong with its text.
  func page(_ name: String) -> MadePage {
    let file = Theme.file("Pages/\(name).md")
    guard let text = file.text else {
      return MadePage(problems: [
        Problem(
          file: file.name, message: "the page \(name) has no text", cure: "Write the file")
      ])
    }
    var guide = Guide(text, file: file.name)
    var problems = guide.problems + imageProblems(in: text, file: file.name)
    let title = guide.title
    let headings = guide.headings
    var sections = headings.filter { $0.level == 2 }.map {
      (line: $0.line, section: Page.Section(id: $0.id, title: $0.text))
    }
    var ids = Set(headings.map { $0.id })
    problems += guide.fill { request in
      guard case .generated(let name) = request.kind else { return answer(request) }
      return part(name, request).map { part in
        let blocks = blocks(part)
        for case .heading(let level, let title, let id) in blocks {
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
      name: name, title: title, description: summary, kind: name == "index" ? "front" : "page",
      sections: ordered.map { $0.element.section }, html: guide.html(),
      commonMark: guide.commonMark(), links: guide.links, headings: ids)
    return MadePage(page: page, problems: problems)
  }

  /// The numbers of the site, by which its pages ask for them.
  private var numbers: [(name: String, number: Int)] {
    let entries = map.registry.entries
    return [
      ("algorithms", entries.count { $0.kind == .algorithm }), ("checks", checkCount),
      ("complete", map.registry.complete.count),
      ("concepts", entries.count { $0.kind == .concept }), ("entries", entries.count),
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

  private func answer(_ request: Request) -> Result<Rendition, Problem> {
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
        return .success(try .display(tex, id: nil, record: nil))
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
