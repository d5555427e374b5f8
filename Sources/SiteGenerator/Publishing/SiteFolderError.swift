/// Why a site cannot be put into its folder.
public enum SiteFolderError: Error, Hashable, Sendable {
  /// The path leads to something that is not a folder.
  case notAFolder(path: String)
  /// The folder holds files, and no marker of a site.
  case notASite(path: String)
  /// The folder is a site, and someone else put a file into it.
  case stranger(file: String)
  /// A file or folder cannot be written, renamed or removed.
  case cannotWrite(path: String, reason: String)
}

extension SiteFolderError: CustomStringConvertible {
  /// What is wrong and what to do, on one line.
  public var description: String {
    switch self {
    case .notAFolder(let path):
      "\(path) is not a folder. Choose another folder for the site."
    case .notASite(let path):
      "\(path) holds files, and is not a site of this program. "
        + "Choose another folder, or empty it first."
    case .stranger(let file):
      "\(file) does not come from this program and would be lost. Move it out of the site."
    case .cannotWrite(let path, let reason):
      "\(path) cannot be written: \(reason)."
    }
  }
}
