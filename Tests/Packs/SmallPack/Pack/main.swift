import CatalogKit
import CountingEntries
import Foundation

// A pack outside of the catalog: its entries and one line. The folders lie as in the catalog.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

Pack(
  "small", chapters: [.counting], areas: [.counting],
  files: PackFiles(root: root.path(percentEncoded: false), shownAs: "Tests/Packs/SmallPack")
).serve()
