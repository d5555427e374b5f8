import CIndexStore
import Foundation

/// The library of the toolchain that reads what the compiler has indexed.
///
/// It is loaded at run time: a reader of the site and a user of an installed program need none.
final class IndexLibrary {
  let errorText: IndexErrorText
  let disposeError: IndexDispose
  let openStore: IndexOpenStore
  let disposeStore: IndexDispose
  let eachUnit: IndexEachUnit
  let openUnit: IndexOpen
  let disposeUnit: IndexDispose
  let mainFile: IndexTextOf
  let workingFolder: IndexTextOf
  let unitTime: IndexTimeOf
  let eachDependency: IndexEach
  let dependencyKind: IndexKindOf
  let dependencyName: IndexTextOf
  let dependencyFile: IndexTextOf
  let openRecord: IndexOpen
  let disposeRecord: IndexDispose
  let eachOccurrence: IndexEach
  let symbolOf: IndexSymbolOf
  let rolesOf: IndexRolesOf
  let placeOf: IndexPlaceOf
  let nameOf: IndexTextOf
  let usrOf: IndexTextOf

  /// Loads the library.
  ///
  /// - Parameter path: the file of the library.
  /// - Throws: ``CodeIndexError`` if there is none, or it is another one.
  init(path: String) throws(CodeIndexError) {
    guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw .noLibrary(path: path)
    }
    func function<Type>(_ name: String, as type: Type.Type) throws(CodeIndexError) -> Type {
      guard let address = dlsym(handle, "indexstore_\(name)") else {
        throw .strangeLibrary(path: path, function: "indexstore_\(name)")
      }
      return unsafeBitCast(address, to: type)
    }
    errorText = try function("error_get_description", as: IndexErrorText.self)
    disposeError = try function("error_dispose", as: IndexDispose.self)
    openStore = try function("store_create", as: IndexOpenStore.self)
    disposeStore = try function("store_dispose", as: IndexDispose.self)
    eachUnit = try function("store_units_apply_f", as: IndexEachUnit.self)
    openUnit = try function("unit_reader_create", as: IndexOpen.self)
    disposeUnit = try function("unit_reader_dispose", as: IndexDispose.self)
    mainFile = try function("unit_reader_get_main_file", as: IndexTextOf.self)
    workingFolder = try function("unit_reader_get_working_dir", as: IndexTextOf.self)
    unitTime = try function("unit_reader_get_modification_time", as: IndexTimeOf.self)
    eachDependency = try function("unit_reader_dependencies_apply_f", as: IndexEach.self)
    dependencyKind = try function("unit_dependency_get_kind", as: IndexKindOf.self)
    dependencyName = try function("unit_dependency_get_name", as: IndexTextOf.self)
    dependencyFile = try function("unit_dependency_get_filepath", as: IndexTextOf.self)
    openRecord = try function("record_reader_create", as: IndexOpen.self)
    disposeRecord = try function("record_reader_dispose", as: IndexDispose.self)
    eachOccurrence = try function("record_reader_occurrences_apply_f", as: IndexEach.self)
    symbolOf = try function("occurrence_get_symbol", as: IndexSymbolOf.self)
    rolesOf = try function("occurrence_get_roles", as: IndexRolesOf.self)
    placeOf = try function("occurrence_get_line_col", as: IndexPlaceOf.self)
    nameOf = try function("symbol_get_name", as: IndexTextOf.self)
    usrOf = try function("symbol_get_usr", as: IndexTextOf.self)
  }

  /// The library of the toolchain whose `swift` comes first in the search path.
  ///
  /// - Parameter environment: the variables of the environment; `TOOLCHAIN` names a toolchain.
  /// - Returns: the file; `nil` where no toolchain is found.
  static func path(in environment: [String: String]) -> String? {
    #if os(macOS)
      let name = "libIndexStore.dylib"
      let known = [
        "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr",
        "/Library/Developer/CommandLineTools/usr",
      ]
    #else
      let name = "libIndexStore.so"
      let known: [String] = []
    #endif
    let programs = (environment["PATH"] ?? "").split(separator: ":").map {
      URL(fileURLWithPath: "\($0)/swift").resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().path
    }
    let named = (environment["TOOLCHAIN"].map { [$0, "\($0)/usr"] } ?? [])
    return (named + programs + known).map { "\($0)/lib/\(name)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension IndexText {
  /// The text as a value of its own.
  var string: String {
    guard let data else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: data, count: length), as: UTF8.self)
  }
}
