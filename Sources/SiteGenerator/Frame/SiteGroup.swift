/// Pages of the site that belong together: the frame lists them by group.
struct SiteGroup {
  let title: String
  /// The pages by name, with the words by which the frame links to them.
  let pages: [Page.Neighbour]
}

extension SiteGroup {
  /// The groups in order, with the pages that there are; a group is not without pages.
  static func all(of names: [String]) -> [SiteGroup] {
    let start = group(
      "Start", names, ("start", "Where to start"), ("school-algebra", "School algebra"),
      ("path", "The path"), ("practice", "How to practise"), ("tips", "Tips"),
      ("misconceptions", "Misconceptions"))
    let reference = group(
      "Look up", names, ("map", "Map"), ("concepts", "Concepts"), ("algorithms", "Algorithms"),
      ("topics", "Topics"), ("notation", "Notation"), ("formulas", "Formulas"),
      ("datasets", "Data sets"), ("search", "Search"))
    let about = group(
      "About", names, ("verification", "Verification"), ("resources", "Resources"),
      ("contribute", "Contribute"))
    return [start, reference, about].filter { !$0.pages.isEmpty }
  }

  /// The pages that the header links to, those that there are.
  static func header(of names: [String]) -> [Page.Neighbour] {
    group(
      "", names, ("start", "Start"), ("map", "Map"), ("concepts", "Concepts"),
      ("algorithms", "Algorithms")
    ).pages
  }

  private static func group(
    _ title: String, _ names: [String], _ pages: (name: String, title: String)...
  ) -> SiteGroup {
    SiteGroup(
      title: title,
      pages: pages.filter { names.contains($0.name) }
        .map { Page.Neighbour(name: $0.name, title: $0.title) })
  }
}
