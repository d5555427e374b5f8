import CommonMark
import Guides

/// A page before its frame: one body in two formats, and what the frame needs to know.
struct Page {
  /// The name of its files without an ending.
  let name: String
  let title: String
  /// What search engines show, in one sentence.
  let description: String
  /// The pages above it, the front page left out.
  var trail: [Neighbour] = []
  /// What kind of page it is: its class.
  var kind = "page"
  /// What the reader can jump to.
  var sections: [Section] = []
  let html: String
  let commonMark: String
  var previous: Neighbour?
  var next: Neighbour?
  /// The links that an author wrote.
  var links: [Link] = []
  /// The ids of its headings, to which an author can link.
  var headings: Set<String> = []
  /// How long it takes to read; `nil` where it is no entry, or planned.
  var minutes: Int?
  /// The scripts that it runs, by their paths in the site, in order; most pages have none.
  var scripts: [String] = []

  /// Another page, as the frame links to it.
  struct Neighbour {
    let name: String
    let title: String
  }

  /// A heading, as the frame lists it.
  struct Section {
    let id: String
    let title: String
  }
}
