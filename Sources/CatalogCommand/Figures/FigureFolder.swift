import CatalogKit
import Figures
import Foundation
import SiteGenerator

/// A folder into which the figures of a run are written, each as an SVG file of its own.
///
/// Either all of them are there in the end, or the folder is as it was.
struct FigureFolder {
  let path: String

  /// Writes figures, in place of files of their names.
  ///
  /// - Parameter sheet: the run.
  /// - Returns: the path of each figure's file, in order.
  /// - Throws: ``Failure`` with the file that cannot be written.
  func write(_ sheet: Worksheet) throws(Failure) -> [String] {
    let files = sheet.figures.enumerated().map { index, figure in
      (
        path: place(of: "\(fileWord(of: figure.name)).svg"),
        beside: place(of: ".figure-\(getpid())-\(index)"),
        text: figure.figure.svg(id: figure.name, standalone: true) + "\n"
      )
    }
    guard !files.isEmpty else { return [] }
    let created = try create()
    do throws(Failure) {
      for file in files {
        try refuse(folder: file.path)
        do throws(SystemError) {
          try writeFile(file.text, to: file.beside)
        } catch {
          throw .cannotWrite(file: file.path, reason: error)
        }
      }
      for file in files where rename(file.beside, file.path) != 0 {
        throw .cannotWrite(file: file.path, reason: SystemError(errno))
      }
    } catch {
      for file in files { unlink(file.beside) }
      for folder in created.reversed() { rmdir(folder) }
      throw error
    }
    return files.map { $0.path }
  }

  private func place(of file: String) -> String {
    path.hasSuffix("/") ? path + file : "\(path)/\(file)"
  }

  /// Makes the folder and those above it.
  ///
  /// - Returns: the folders that were made, the outermost first.
  private func create() throws(Failure) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var (made, place): ([String], String) = ([], path.hasPrefix("/") ? "" : ".")
    for part in parts {
      place += "/\(part)"
      guard mkdir(place, 0o777) != 0 else {
        made.append(place)
        continue
      }
      let number = errno
      var information = stat()
      if stat(place, &information) == 0, information.st_mode & S_IFMT == S_IFDIR { continue }
      for folder in made.reversed() { rmdir(folder) }
      // a file stands where a folder must
      throw .cannotWrite(
        file: path, reason: SystemError(number == EEXIST ? ENOTDIR : number))
    }
    return made
  }

  /// A folder where the file must stand would be found too late.
  private func refuse(folder file: String) throws(Failure) {
    var information = stat()
    if stat(file, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
      throw .cannotWrite(file: file, reason: SystemError(EISDIR))
    }
  }
}
