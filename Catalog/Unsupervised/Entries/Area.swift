public import CatalogKit

extension Area {
  /// Structure in data without answers.
  public static let unsupervised = Area(
    "Unsupervised",
    algorithms: [
      .kMeans, .dbscan, .gaussianMixture, .spectralClustering, .pca, .truncatedSVD, .tSNE, .umap,
      .matrixFactorization,
    ])
}
