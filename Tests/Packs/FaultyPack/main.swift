import CatalogKit

// A pack whose entries fail in every way that an entry can, with good ones between them.
Pack(
  "faulty", chapters: [.faults],
  areas: [Area("Faults", concepts: Concept.all)],
  files: PackFiles(root: "no-folder", shownAs: "Tests/Packs/FaultyPack")
).serve()
