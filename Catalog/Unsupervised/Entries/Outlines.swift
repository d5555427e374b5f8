import CatalogCommons
public import CatalogKit
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries
import SupervisedEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let dbscan = Algorithm.outline(
    "dbscan", title: "DBSCAN", chapter: .unsupervised,
    summary: "Clusters are dense regions; lonely points are noise.",
    requires: [.distanceMetrics, .featureScaling],
    uses: [
      .norms: .code("length of a difference"),
      .distanceMetrics: .code("who lies within reach"),
      .percentiles: .idea("choosing the reach from neighbour distances"),
    ])

  public static let gaussianMixture = Algorithm.outline(
    "gaussian-mixture", title: "Gaussian mixture (EM)", chapter: .unsupervised,
    summary: "Data as a blend of bell curves, fitted by expectation and maximization.",
    requires: [.multivariateGaussian, .maximumLikelihood, .bayesTheorem, .covarianceMatrix],
    buildsOn: [.kMeans],
    uses: [
      .multivariateGaussian: .code("density of each component"),
      .covarianceMatrix: .code("shape of each component"),
      .eigendecomposition: .code("axes of the ellipses"),
      .positiveDefiniteMatrices: .code("Cholesky factor of each covariance"),
      .bayesTheorem: .code("which component a point came from"),
      .maximumLikelihood: .proof("each round raises the likelihood"),
      .klDivergence: .proof("why it does"),
    ])

  public static let spectralClustering = Algorithm.outline(
    "spectral-clustering", title: "Spectral clustering", chapter: .unsupervised,
    summary: "Cluster the points of a graph by the smoothest vectors on it.",
    requires: [.eigendecomposition, .kernels],
    buildsOn: [.kMeans],
    uses: [
      .eigendecomposition: .code("the smoothest vectors of the Laplacian"),
      .kernels: .code("how alike two points are"),
      .distanceMetrics: .code("who is a neighbour"),
      .matrices: .code("the graph as a matrix"),
    ])

  public static let pca = Algorithm.outline(
    "pca", title: "Principal component analysis", chapter: .unsupervised,
    summary: "The few directions in which data vary most.",
    requires: [.covarianceMatrix, .svd, .featureScaling],
    uses: [
      .covarianceMatrix: .code("what is decomposed"),
      .eigendecomposition: .code("directions and variances"),
      .svd: .code("the same without the covariance"),
      .orthogonalProjection: .code("the scores"),
      .vectorSpaces: .idea("the best flat subspace"),
      .lagrangeMultipliers: .proof("the largest variance among unit vectors"),
      .featureScaling: .code("centring and scaling of the features"),
    ])

  public static let truncatedSVD = Algorithm.outline(
    "truncated-svd", title: "Truncated SVD (latent semantic analysis)", chapter: .unsupervised,
    summary: "The best approximation of a matrix by one of low rank, found by random projection.",
    requires: [],
    buildsOn: [.pca],
    uses: [
      .svd: .code("of the small projected matrix"),
      .qrDecomposition: .code("an orthonormal basis of the range"),
      .rank: .proof("no matrix of that rank is nearer"),
      .matrixMultiplication: .code("the random projection"),
      .cosineSimilarity: .code("compares documents in the reduced space"),
    ])

  public static let tSNE = Algorithm.outline(
    "t-sne", title: "t-SNE", chapter: .unsupervised,
    summary: "A map of high-dimensional data that keeps neighbours together.",
    requires: [.klDivergence, .momentum, .distanceMetrics],
    buildsOn: [.pca],
    uses: [
      .distanceMetrics: .code("distances between all pairs"),
      .klDivergence: .code("the loss"),
      .entropy: .code("perplexity sets each bandwidth"),
      .gradientDescent: .code("moves the points"),
      .momentum: .code("speeds the descent"),
      .normalDistribution: .code("who is a neighbour in the data"),
      .samplingDistributionsTChiF: .code("heavy tails on the map"),
      .vectorSpaces: .idea("from many dimensions to two"),
    ])

  public static let umap = Algorithm.outline(
    "umap", title: "UMAP", chapter: .unsupervised,
    summary: "A map of high-dimensional data from a graph of near neighbours.",
    requires: [],
    buildsOn: [.tSNE, .spectralClustering],
    uses: [
      .distanceMetrics: .code("finds the neighbours"),
      .crossEntropy: .code("the loss of the layout"),
      .stochasticGradientDescent: .code("moves the points"),
      .probabilityRules: .code("joins two one-sided neighbourhoods"),
      .vectorSpaces: .idea("from many dimensions to two"),
    ])

  public static let matrixFactorization = Algorithm.outline(
    "matrix-factorization", title: "Recommender by matrix factorization", chapter: .recommendation,
    summary: "Guess missing ratings by giving users and items a few hidden features each.",
    requires: [.svd, .regularization, .stochasticGradientDescent, .modelEvaluation],
    uses: [
      .svd: .code("the complete matrix and the start"),
      .dotProduct: .code("a rating is a dot product"),
      .linearSystems: .code("alternating least squares"),
      .stochasticGradientDescent: .code("the other way to the factors"),
      .regularization: .code("keeps the factors small"),
    ])
}
