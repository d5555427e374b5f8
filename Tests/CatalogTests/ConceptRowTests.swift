import CatalogKit
import Contents
import Testing

/// What of linear algebra each algorithm stands on.
///
/// An algorithm that is planned holds the row on
/// its outline, a complete one in its entry.
@Suite struct `The concepts of linear algebra` {
  static let pack = Pack.builtIn

  /// A concept, and the entries that rest on it.
  static let rows: [(concept: String, entries: [String])] = [
    ("vectors", ["logistic-regression"]),
    ("dot-product", ["logistic-regression", "support-vector-machine", "word2vec"]),
    ("norms", ["regularization", "k-means", "dbscan", "support-vector-machine"]),
    ("cosine-similarity", ["tf-idf-search", "transformer", "word2vec"]),
    ("vector-spaces", ["pca", "t-sne", "umap"]),
    (
      "matrix-multiplication",
      [
        "logistic-regression", "neural-network", "convolutional-neural-network", "transformer",
      ]
    ),
    ("tensors", ["convolutional-neural-network", "transformer"]),
    ("transpose", ["linear-regression"]),
    ("matrix-inverse", ["linear-regression"]),
    ("eigendecomposition", ["pca", "gaussian-mixture"]),
    ("svd", ["pca", "truncated-svd", "matrix-factorization"]),
    ("covariance-matrix", ["pca", "gaussian-mixture"]),
    ("kernels", ["support-vector-machine"]),
    ("distance-metrics", ["k-means", "t-sne", "umap"]),
  ]

  private func uses(of id: String) throws -> [String] {
    let entry = try #require(Self.pack.description.entries.first { $0.id == id })
    return entry.uses.map { $0.id }
  }

  @Test(arguments: rows.map { $0.concept })
  func `are held by the algorithms that rest on them`(concept: String) throws {
    let row = try #require(Self.rows.first { $0.concept == concept })
    for id in row.entries {
      #expect(try uses(of: id).contains(concept), "\(id) does not say that it uses \(concept)")
    }
  }

  @Test func `are not needed by forests and boosted trees, and their summaries say so`() throws {
    let chapter = Self.pack.description.entries.filter { $0.chapter == "linear-algebra" }
    #expect(chapter.count == 26)
    for id in ["random-forest", "gradient-boosting"] {
      #expect(Set(try uses(of: id)).isDisjoint(with: chapter.map { $0.id }))
      let entry = try #require(Self.pack.description.entries.first { $0.id == id })
      #expect(entry.summary.contains("matrices"))
    }
  }
}
