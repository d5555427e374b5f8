import CatalogCommand
import Foundation
import Testing

@Suite struct `A watcher` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `notices what is written, made, removed and renamed, and nothing else`() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: "\(folder.path)/a/b", withIntermediateDirectories: true)
    let guide = try folder.file("a/b/guide.md", "one")
    var watcher = Watcher([folder.path])
    #expect(watcher.changes() == [])
    _ = try folder.file("a/b/guide.md", "three")
    #expect(watcher.changes() == [guide])
    #expect(watcher.changes() == [])
    let other = try folder.file("a/other.md", "")
    #expect(watcher.changes() == [other])
    try files.moveItem(atPath: other, toPath: "\(folder.path)/a/moved.md")
    #expect(watcher.changes() == ["\(folder.path)/a/moved.md", other])
    // as editors do: a new file in the place of the old one
    let new = try folder.file("a/b/new.md", "THREE")
    #expect(watcher.changes() == [new])
    #expect(rename(new, guide) == 0)
    #expect(watcher.changes() == [guide, new])
    try files.removeItem(atPath: "\(folder.path)/a")
    #expect(watcher.changes() == [guide, "\(folder.path)/a/moved.md"])
  }

  @Test func `leaves the files of editors alone`() throws {
    var watcher = Watcher([folder.path])
    _ = try folder.file(".guide.md.swp", "x")
    _ = try folder.file("guide.md~", "x")
    #expect(watcher.changes() == [])
  }

  @Test func `watches single files, and those that do not exist yet`() throws {
    let file = "\(folder.path)/pack"
    var watcher = Watcher([file])
    #expect(watcher.changes() == [])
    _ = try folder.file("pack", "x")
    #expect(watcher.changes() == [file])
  }
}
