import Foundation

/// A file of a tree, as it was and as it shall be.
struct FileEdit {
  /// The path from the root of the tree.
  let file: String
  /// What it holds now; `nil` for a file that does not exist.
  let before: String?
  /// What it shall hold; `nil` for a file that shall go.
  let after: String?

  init(_ file: String, before: String? = nil, after: String?) {
    (self.file, self.before, self.after) = (file, before, after)
  }

  /// Makes all of some changes, or none.
  ///
  /// - Parameters:
  ///   - edits: the changes.
  ///   - root: the root of the tree.
  /// - Throws: ``Failure`` with the file that cannot be written; all files are then as they were.
  static func make(_ edits: [FileEdit], in root: String) throws(Failure) {
    var done: [FileEdit] = []
    do throws(Failure) {
      for edit in edits {
        do throws(SystemError) {
          try edit.make(in: root)
        } catch {
          throw .cannotWrite(file: edit.file, reason: error)
        }
        done.append(edit)
      }
    } catch {
      for edit in done.reversed() {
        try? FileEdit(edit.file, before: edit.after, after: edit.before).make(in: root)
      }
      throw error
    }
  }

  private func make(in root: String) throws(SystemError) {
    let path = "\(root)/\(file)"
    guard let after else {
      if unlink(path) != 0 { throw SystemError(errno) }
      return
    }
    if before == nil {
      let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw SystemError(errno) }
    }
    // renamed into place: a file is never half of what it was
    let beside = "\(path).\(getpid())"
    do throws(SystemError) {
      try writeFile(after, to: beside)
      // a file that came in between is not overwritten
      guard before != nil || link(beside, path) == 0 else { throw SystemError(errno) }
      if before != nil, rename(beside, path) != 0 { throw SystemError(errno) }
      if before == nil { unlink(beside) }
    } catch {
      unlink(beside)
      throw error
    }
  }
}
