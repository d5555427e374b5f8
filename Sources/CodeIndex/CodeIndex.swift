import CIndexStore
import Foundation

/// The index that the compiler writes while it builds: which symbol stands where.
public struct CodeIndex {
  private let path: String
  private let library: IndexLibrary

  /// An index.
  ///
  /// - Parameters:
  ///   - path: its folder, such as `.build/release/index/store`.
  ///   - environment: the variables of the environment, by which the toolchain is found.
  /// - Throws: ``CodeIndexError`` if there is no index, or no library that reads it.
  public init(at path: String, environment: [String: String]) throws(CodeIndexError) {
    guard FileManager.default.fileExists(atPath: "\(path)/v5/units") else {
      throw .noStore(path: path)
    }
    guard let file = IndexLibrary.path(in: environment) else { throw .noToolchain }
    self.path = path
    library = try IndexLibrary(path: file)
  }

  /// What the compiler saw in some files.
  ///
  /// The store keeps what it was told of files that are gone, and of a build elsewhere: of several
  /// units with one path the newest counts.
  ///
  /// - Parameter paths: the files, from the root of the package.
  /// - Returns: those of them that were compiled, sorted by path.
  /// - Throws: ``CodeIndexError`` if the index cannot be read.
  public func files(_ paths: Set<String>) throws(CodeIndexError) -> [IndexedFile] {
    var error: UnsafeMutableRawPointer?
    guard let store = library.openStore(path, &error) else { throw unreadable(error) }
    defer { library.disposeStore(store) }
    // A unit is named after its object file: `Norms.swift.o-17X1RMHFOCLCF`.
    let objects = Set(paths.compactMap { $0.split(separator: "/").last.map { "\($0).o" } })
    let names = Collected(library)
    _ = library.eachUnit(store, 0, names.context) { context, name in
      Collected.at(context)?.texts.append(name.string)
      return true
    }
    var newest: [String: Unit] = [:]
    for name in names.texts {
      guard let hyphen = name.lastIndex(of: "-"), objects.contains(String(name[..<hyphen])),
        let unit = try unit(named: name, in: store), paths.contains(unit.path),
        newest[unit.path].map({ $0.time < unit.time }) ?? true
      else { continue }
      newest[unit.path] = unit
    }
    var files: [IndexedFile] = []
    for unit in newest.values.sorted(by: { $0.path < $1.path }) {
      let occurrences = try occurrences(in: unit.records, of: store)
      files.append(IndexedFile(path: unit.path, occurrences: occurrences))
    }
    return files
  }
}

extension CodeIndex {
  private struct Unit {
    let path: String
    /// When the compiler wrote it, in nanoseconds.
    let time: Int64
    let records: [String]
  }

  /// A unit that belongs to a file below the folder in which the compiler ran.
  private func unit(
    named name: String, in store: UnsafeMutableRawPointer
  ) throws(CodeIndexError) -> Unit? {
    var error: UnsafeMutableRawPointer?
    guard let unit = library.openUnit(store, name, &error) else { throw unreadable(error) }
    defer { library.disposeUnit(unit) }
    let folder = library.workingFolder(unit).string + "/"
    let file = library.mainFile(unit).string
    guard file.hasPrefix(folder) else { return nil }
    let reading = Collected(library)
    reading.file = file
    _ = library.eachDependency(unit, reading.context) { context, dependency in
      Collected.at(context)?.addRecord(dependency)
      return true
    }
    var (seconds, nanoseconds): (Int64, Int64) = (0, 0)
    library.unitTime(unit, &seconds, &nanoseconds)
    return Unit(
      path: String(file.dropFirst(folder.count)), time: seconds * 1_000_000_000 + nanoseconds,
      records: reading.texts.sorted())
  }

  private func occurrences(
    in records: [String], of store: UnsafeMutableRawPointer
  ) throws(CodeIndexError) -> [Occurrence] {
    let reading = Collected(library)
    for name in records {
      var error: UnsafeMutableRawPointer?
      guard let record = library.openRecord(store, name, &error) else { throw unreadable(error) }
      defer { library.disposeRecord(record) }
      _ = library.eachOccurrence(record, reading.context) { context, occurrence in
        Collected.at(context)?.addOccurrence(occurrence)
        return true
      }
    }
    return Set(reading.occurrences).sorted()
  }

  private func unreadable(_ error: UnsafeMutableRawPointer?) -> CodeIndexError {
    guard let error else { return .unreadable(path: path, reason: "it gives no reason") }
    defer { library.disposeError(error) }
    let reason = library.errorText(error).map { String(cString: $0) } ?? "it gives no reason"
    return .unreadable(path: path, reason: reason)
  }
}

/// What the functions of the library have handed over, one element at a time.
private final class Collected {
  private let library: IndexLibrary
  /// The file whose records are wanted.
  var file = ""
  var texts: [String] = []
  var occurrences: [Occurrence] = []

  init(_ library: IndexLibrary) { self.library = library }

  /// This object as the library passes it on.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func at(_ context: UnsafeMutableRawPointer?) -> Collected? {
    context.map { Unmanaged<Collected>.fromOpaque($0).takeUnretainedValue() }
  }

  func addRecord(_ dependency: UnsafeMutableRawPointer?) {
    // 2: a record, as against a unit or a file
    guard library.dependencyKind(dependency) == 2,
      library.dependencyFile(dependency).string == file
    else { return }
    texts.append(library.dependencyName(dependency).string)
  }

  func addOccurrence(_ occurrence: UnsafeMutableRawPointer?) {
    let roles = library.rolesOf(occurrence)
    let (definition, reference, implicit): (UInt64, UInt64, UInt64) = (1 << 1, 1 << 2, 1 << 8)
    guard roles & (definition | reference) != 0 else { return }
    let symbol = library.symbolOf(occurrence)
    var (line, column): (UInt32, UInt32) = (0, 0)
    library.placeOf(occurrence, &line, &column)
    occurrences.append(
      Occurrence(
        usr: library.usrOf(symbol).string, name: library.nameOf(symbol).string,
        line: Int(line), column: Int(column), isDefinition: roles & definition != 0,
        isImplicit: roles & implicit != 0))
  }
}
