import CommonMark
import Diagnostics
import Mustache
import SiteTheme

/// The templates of the theme: what every page has around its body.
struct Frame {
  private let library: MustacheLibrary
  private let baseURL: BaseURL?

  /// The frame of a theme.
  ///
  /// - Parameter baseURL: where the site will be found.
  /// - Throws: ``Problems`` with the templates that are missing or no Mustache.
  init(baseURL: BaseURL?) throws(Problems) {
    var (templates, problems): ([String: MustacheTemplate], [Problem]) = ([:], [])
    for name in ["page", "head", "header", "aside", "pager", "footer"] {
      let file = Theme.file("Templates/\(name).mustache")
      do {
        templates[name] = try MustacheTemplate(string: file.text ?? "")
      } catch {
        problems.append(
          Problem(
            file: file.name, message: "this is no Mustache: \(error)", cure: "Close what is open"))
      }
      if file.text == nil {
        problems.append(
          Problem(
            file: file.name, message: "the template is missing",
            cure: "Install the program with its resources"))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    library = MustacheLibrary(templates: templates)
    self.baseURL = baseURL
  }

  /// The page as an HTML document.
  func html(of page: Page) -> String {
    (library.render(fields(of: model(of: page)), withTemplate: "page") ?? "")
      .withoutForbiddenCharacters
  }

  private func model(of page: Page) -> FrameModel {
    // what is not found is not found at any depth: its page cannot use relative links
    let root = page.name == "404" ? baseURL?.text ?? "" : ""
    func link(_ neighbour: Page.Neighbour) -> FrameModel.Link {
      FrameModel.Link(href: "\(root)\(neighbour.name).html", text: neighbour.title)
    }
    return FrameModel(
      root: root, title: page.title, isFront: page.name == "index", kind: page.kind,
      description: page.description,
      address: page.name == "404" ? nil : baseURL?.address(of: page.name),
      markdown: "\(root)markdown/\(page.name).md",
      scripts: page.scripts.map { "\(root)\($0)" },
      trail: page.trail.map { link($0) },
      aside: page.sections.count > 1
        ? FrameModel.Aside(
          sections: page.sections.map { FrameModel.Link(href: "#\($0.id)", text: $0.title) })
        : nil,
      body: page.html,
      pager: page.previous == nil && page.next == nil
        ? nil
        : FrameModel.Pager(
          previous: page.previous.map { [link($0)] } ?? [], next: page.next.map { [link($0)] } ?? []
        ))
  }
}

/// What the templates know: they read its properties by name.
struct FrameModel {
  /// What comes before every address of the frame; usually nothing.
  let root: String
  let title: String
  let isFront: Bool
  let kind: String
  let description: String
  /// The canonical address; `nil` where nobody knows it.
  let address: String?
  /// The address of the page as Markdown.
  let markdown: String
  /// The addresses of the scripts of the page.
  let scripts: [String]
  let trail: [Link]
  let aside: Aside?
  /// HTML.
  let body: String
  let pager: Pager?

  struct Link {
    let href: String
    let text: String
  }

  struct Aside {
    let sections: [Link]
  }

  /// The pages beside this one: none or one each.
  struct Pager {
    let previous: [Link]
    let next: [Link]
  }
}

/// A structure as a dictionary of its properties, those that are `nil` left out.
///
/// A template asks for the same names again and again: they are read by reflection once a page.
private func fields(of value: Any) -> Any {
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .struct:
    return mirror.children.reduce(into: [String: Any]()) { result, child in
      guard let name = child.label, let value = present(child.value) else { return }
      result[name] = fields(of: value)
    }
  case .collection: return mirror.children.map { fields(of: $0.value) }
  default: return value
  }
}

/// What an optional holds; anything else as it is.
private func present(_ value: Any) -> Any? {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .optional else { return value }
  return mirror.children.first?.value
}
