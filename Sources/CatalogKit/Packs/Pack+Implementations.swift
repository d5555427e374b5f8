import Foundation

extension Pack {
  /// The implementations of the pack: all Swift files below `Mathematics` of its areas, and the files
  /// of shared targets that its entries own.
  ///
  /// - Returns: the files, sorted by path; one that cannot be read is left to the audit.
  public func implementations() -> [PackFile] {
    let own = areas.flatMap { area in
      let folder = "\(area.id)/Mathematics"
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(files.root)/\(folder)"))
      return (names ?? []).filter { $0.hasSuffix(".swift") }
        .compactMap { try? files.read("\(folder)/\($0)") }
    }
    let contents = areas.flatMap { area in
      area.concepts.map { $0.content } + area.algorithms.map { $0.content }
    }
    let shared = Set(contents.flatMap { $0?.owns ?? [] })
      .compactMap { try? files.read($0, shownIn: files.sharedShown) }
    return (own + shared).sorted { $0.file < $1.file }
  }
}
