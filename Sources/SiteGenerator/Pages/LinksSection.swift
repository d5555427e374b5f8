import Verification

extension Site {
  /// How links between entries are proved, and how many are.
  var linksSection: [Block] {
    let words: String
    if let proof {
      let (links, sites) = proof.count
      words =
        "While it compiles, the compiler notes which symbol stands on which line. From its notes, "
        + "\(links) links between implementations were read, made by \(sites) places in the code. A use "
        + "by code that no line makes is an error, and so is a call that its entry does not state. The "
        + "storage and arithmetic of vectors and matrices are free to use."
    } else {
      words =
        "The links by code are shown as their entries state them: this program had no index of "
        + "its code."
    }
    return [.heading(level: 2, "Links", id: "catalog.links"), .paragraph([.text(words)])]
  }
}
