import CatalogKit
import CommonMark
import Diagnostics
import Mustache
import SiteTheme

/// The templates of the theme: what every page has around its body.
struct Frame {
  private let library: MustacheLibrary
  private let baseURL: BaseURL?
  /// The index of every page that has one, by its name.
  private let indexes: [String: PageIndex]
  /// The chapter of every page that has one, by its name.
  private let chapters: [String: Chapter]
  private let usual: Around
  private let lost: Around

  /// The frame of a theme.
  ///
  /// - Parameters:
  ///   - map: where everything stands on the site.
  ///   - baseURL: where the site will be found.
  /// - Throws: ``Problems`` with the templates that are missing or no Mustache.
  init(map: SiteMap, baseURL: BaseURL?) throws(Problems) {
    var (templates, problems): ([String: MustacheTemplate], [Problem]) = ([:], [])
    for name in [
      "page", "head", "header", "trail", "index", "aside", "pager", "footer", "redirect",
    ] {
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
    indexes = map.indexes()
    chapters = Dictionary(
      map.registry.chapters.map { (SiteMap.name(of: $0), $0) }
        + map.registry.entries.compactMap { entry in map.chapter(of: entry).map { (entry.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    usual = Around(root: "", pages: map.pages, library: library)
    lost = Around(root: baseURL?.text ?? "", pages: map.pages, library: library)
  }

  /// The page as an HTML document.
  func html(of page: Page) -> String {
    (library.render(model(of: page), withTemplate: "page") ?? "")
      .withoutForbiddenCharacters
  }

  private func model(of page: Page) -> FrameModel {
    // what is not found is not found at any depth: its page cannot use relative links
    let around = page.name == "404" ? lost : usual
    let root = around.root
    func link(_ neighbour: Page.Neighbour) -> FrameModel.Link {
      FrameModel.Link(href: "\(root)\(neighbour.name).html", text: neighbour.title)
    }
    let index = indexes[page.name]
    return FrameModel(
      root: root, title: page.title, isFront: page.name == "index", kind: page.kind,
      accent: index?.accent, description: page.description,
      address: page.name == "404" ? nil : baseURL?.address(of: page.name),
      picture: page.name == "404" ? nil : baseURL.map { picture(of: page, at: $0) },
      markdown: "\(root)markdown/\(page.name).md",
      scripts: page.scripts.map { "\(root)\($0)" }, header: around.header, footer: around.footer,
      trail: page.name == "index" ? nil : FrameModel.Trail(above: page.trail.map { link($0) }),
      index: index.map { FrameModel.Index(title: $0.title, lines: $0.html(at: page.name)) },
      aside: page.sections.count > 1
        ? FrameModel.Aside(lines: page.sections.map { $0.line }.joined()) : nil,
      body: page.html,
      pager: page.previous == nil && page.next == nil
        ? nil
        : FrameModel.Pager(
          previous: page.previous.map { [link($0)] } ?? [], next: page.next.map { [link($0)] } ?? []
        ))
  }
}

extension Frame {
  /// The picture that is shown where a page is shared.
  private func picture(of page: Page, at baseURL: BaseURL) -> FrameModel.Picture {
    let chapter = chapters[page.name]
    return FrameModel.Picture(
      source: "\(baseURL.text)\(SharePictures.path(of: chapter))", width: SharePictures.width,
      height: SharePictures.height, alt: SharePictures.description(of: chapter))
  }

  /// The page at a former address of an entry, as an HTML document.
  func redirect(to entry: EntryDescription) -> String {
    let page = "\(entry.id).html"
    let model = FrameModel.Redirect(
      title: entry.title, description: entry.summary, page: page,
      address: baseURL?.address(of: entry.id) ?? page, markdown: "markdown/\(entry.id).md")
    return (library.render(model, withTemplate: "redirect") ?? "")
      .withoutForbiddenCharacters
  }

  /// What stands above and below every page, written once.
  private struct Around {
    /// What comes before every address in it.
    let root: String
    let header: String
    let footer: String

    init(root: String, pages: [String], library: MustacheLibrary) {
      func links(_ pages: [Page.Neighbour]) -> [FrameModel.Link] {
        pages.map { FrameModel.Link(href: "\(root)\($0.name).html", text: $0.title) }
      }
      let site = FrameModel.Site(
        root: root, header: links(SiteGroup.header(of: pages)),
        groups: SiteGroup.all(of: pages).map {
          FrameModel.Group(title: $0.title, links: links($0.pages))
        })
      self.root = root
      header = library.render(site, withTemplate: "header") ?? ""
      footer = library.render(site, withTemplate: "footer") ?? ""
    }
  }
}

extension Page.Section {
  /// The line of the contents that leads to it; written here and not by a template, since a page has
  /// ten of them.
  fileprivate var line: String {
    "<li><a href=\"#\(id.escapedForHTML)\">\(title.escapedForHTML)</a></li>\n"
  }
}
