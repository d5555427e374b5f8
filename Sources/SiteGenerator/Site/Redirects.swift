import CatalogKit
import CommonMark

/// Pages at the former addresses of entries, which lead to where they are now.
struct Redirects {
  let registry: Registry
  let frame: Frame

  var files: [OutputFile] {
    registry.entries.flatMap { entry in
      (entry.formerly ?? []).flatMap { id in
        [
          OutputFile(path: "\(id).html", text: frame.redirect(to: entry)),
          OutputFile(path: "markdown/\(id).md", text: markdown(leadingTo: entry)),
        ]
      }
    }
  }

  private func markdown(leadingTo entry: EntryDescription) -> String {
    [
      Block.heading(level: 1, entry.title, id: ""),
      .paragraph([
        .text("This page has another address now: "), .link(entry.title, to: .page(entry.id)),
        .text("."),
      ]),
    ].commonMark + "\n"
  }
}
