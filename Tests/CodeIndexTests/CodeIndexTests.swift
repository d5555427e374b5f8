import CatalogCommand
import CatalogKit
import CodeIndex
import Diagnostics
import Foundation
import Testing
import Verification

/// The folder of the package, and the index that the build of these tests has written.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
private let store = "\(root)/.build/release/index/store"
private let environment = ProcessInfo.processInfo.environment

private let assignment = "Catalog/Unsupervised/Mathematics/KMeans/Assignment.swift"
private let norms = "Catalog/LinearAlgebra/Mathematics/Norms.swift"

@Suite struct `The index of the code` {
  private func file(_ path: String) throws -> PackFile {
    PackFile(file: path, text: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
  }

  @Test func `knows where k-means measures distances`() throws {
    let index = try CodeIndex(at: store, environment: environment)
    let files = [try file(assignment), try file(norms)]
    let code = CodeSites(try index.files([assignment, norms]), of: files)
    #expect(code.problems == [])
    let calls = code.sites.filter { $0.symbol == "squaredDistance(_:_:)" }
    #expect(calls.map { $0.file } == [assignment])
    #expect(calls.map { $0.declaredIn } == [norms])
    let lines = files[0].text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[try #require(calls.first).line - 1].contains("squaredDistance("))
  }

  @Test func `of another version of a file proves nothing`() throws {
    let index = try CodeIndex(at: store, environment: environment)
    let old = try file(assignment)
    let moved = PackFile(file: assignment, text: "\n" + old.text)
    let renamed = PackFile(
      file: assignment, text: old.text.replacing("squaredDistance(p", with: "squareDistances(p"))
    let seen = try index.files([assignment, norms])
    for file in [moved, renamed] {
      let code = CodeSites(seen, of: [file])
      #expect(code.sites == [])
      #expect(
        code.problems.map { $0.message } == [
          "the index of the code is not of this version of the file"
        ])
      #expect(code.problems.map { $0.cure } == ["Build again with --enable-index-store"])
    }
    let line =
      1
      + renamed.text.prefix(
        through: try #require(
          renamed.text.range(of: "squareDistances")
        ).lowerBound
      ).count { $0 == "\n" }
    #expect(CodeSites(seen, of: [renamed]).problems.first?.line == line)
  }

  @Test func `that does not know a file says so`() throws {
    let code = CodeSites([], of: [PackFile(file: "Catalog/A/Mathematics/New.swift", text: "")])
    #expect(
      code.problems.map { $0.description } == [
        "Catalog/A/Mathematics/New.swift: the index of the code does not know the file. "
          + "Build again with --enable-index-store."
      ])
  }

  @Test func `that is not there is one clear line`() {
    let error = #expect(throws: CodeIndexError.self) {
      try CodeIndex(at: "/no/index", environment: environment)
    }
    #expect(
      error?.description
        == "there is no index of the code at /no/index: build with --enable-index-store")
  }

  @Test func `without a toolchain is one clear line`() {
    #if os(Linux)
      let error = #expect(throws: CodeIndexError.self) {
        try CodeIndex(at: store, environment: ["PATH": "/no/programs"])
      }
      #expect(
        error?.description
          == "no libIndexStore was found: install the Swift toolchain, or name it in TOOLCHAIN")
    #endif
  }

  @Test func `with a library that is none is one clear line`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = folder.appending(path: "lib")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    for name in ["libIndexStore.so", "libIndexStore.dylib"] {
      try Data("no library".utf8).write(to: library.appending(path: name))
    }
    let error = #expect(throws: CodeIndexError.self) {
      try CodeIndex(at: store, environment: ["TOOLCHAIN": folder.path])
    }
    let text = try #require(error?.description)
    #expect(text.hasPrefix(folder.path + "/lib/libIndexStore."))
    #expect(text.hasSuffix(" cannot be loaded: install the Swift toolchain again"))
  }
}
