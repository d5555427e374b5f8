import CatalogKit
import CommonMark
import Diagnostics
import Guides
import SiteTheme
import TeXMath

/// The pages whose text lies with the theme, as guides that know the numbers of the whole site;
/// what is generated stands behind the text.
struct WrittenPages {
  let map: SiteMap
  let checkCount: Int

  /// A page of the theme.
  ///
  /// - Parameters:
  ///   - name: its name without an ending.
  ///   - generated: what stands behind its text.
  ///   - sections: what of that the reader can jump to.
  /// - Returns: the page and what is wrong with its text.
  func page(
    _ name: String, _ generated: [Block], sections: [Page.Section] = []
  ) -> MadePage {
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
    problems += guide.fill { answer($0) }
    let summary = Document(guide.commonMark()).firstParagraph ?? title
    guide.renderCode(highlighted)
    if !generated.isEmpty { guide.insert(generated.rendition, at: .end) }
    let own = headings.filter { $0.level == 2 }.map { Page.Section(id: $0.id, title: $0.text) }
    let page = Page(
      name: name, title: title, description: summary, kind: name == "index" ? "front" : "page",
      sections: own + sections, html: guide.html(), commonMark: guide.commonMark(),
      links: guide.links, headings: Set(headings.map { $0.id }))
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

extension Document {
  /// What the first paragraph says.
  fileprivate var firstParagraph: String? { root.children.first { $0.kind == .paragraph }?.text }
}
