import Mustache

/// What the templates of a page know, by name.
struct FrameModel {
  /// What comes before every address of the frame; usually nothing.
  let root: String
  let title: String
  let isFront: Bool
  let kind: String
  /// The class of its chapter; `nil` outside of the chapters.
  let accent: String?
  let description: String
  /// The canonical address; `nil` where nobody knows it.
  let address: String?
  /// What is shown where the page is shared; `nil` where nobody knows its address.
  let picture: Picture?
  /// The address of the page as Markdown.
  let markdown: String
  /// The addresses of the scripts of the page.
  let scripts: [String]
  /// HTML: what is the same on all pages.
  let header: String
  let footer: String
  /// From the front page to this one, this one left out; `nil` on the front page.
  let trail: Trail?
  let index: Index?
  let aside: Aside?
  /// HTML.
  let body: String
  let pager: Pager?

  /// A picture with its whole address, its size in pixels and what it shows.
  struct Picture {
    let source: String
    let width: Int
    let height: Int
    let alt: String
  }

  /// What the page at a former address knows of the present one.
  struct Redirect {
    let title: String
    let description: String
    let page: String
    /// The canonical address.
    let address: String
    let markdown: String
  }

  struct Link {
    let href: String
    let text: String
  }

  struct Trail {
    let above: [Link]
  }

  /// The pages around this one.
  struct Index {
    let title: String
    /// HTML.
    let lines: String
  }

  /// What the reader can jump to.
  struct Aside {
    /// HTML.
    let lines: String
  }

  /// The pages beside this one: none or one each.
  struct Pager {
    let previous: [Link]
    let next: [Link]
  }

  /// What the header and the footer know: the pages of the site.
  struct Site {
    let root: String
    let header: [Link]
    let groups: [Group]
  }

  struct Group {
    let title: String
    let links: [Link]
  }
}

// The templates ask for names again and again: by reflection it would take a tenth of the time of a
// page.

extension FrameModel: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "root": root
    case "title": title
    case "isFront": isFront
    case "kind": kind
    case "accent": accent
    case "description": description
    case "address": address
    case "picture": picture
    case "markdown": markdown
    case "scripts": scripts
    case "header": header
    case "footer": footer
    case "trail": trail
    case "index": index
    case "aside": aside
    case "body": body
    case "pager": pager
    default: nil
    }
  }
}

extension FrameModel.Link: MustacheParent {
  func child(named name: String) -> Any? { name == "href" ? href : name == "text" ? text : nil }
}

extension FrameModel.Trail: MustacheParent {
  func child(named name: String) -> Any? { name == "above" ? above : nil }
}

extension FrameModel.Index: MustacheParent {
  func child(named name: String) -> Any? {
    // the title of the page is another one
    name == "title" ? title : name == "lines" ? lines : nil
  }
}

extension FrameModel.Aside: MustacheParent {
  func child(named name: String) -> Any? { name == "lines" ? lines : nil }
}

extension FrameModel.Pager: MustacheParent {
  func child(named name: String) -> Any? {
    name == "previous" ? previous : name == "next" ? next : nil
  }
}
