import CalculusEntries
import CatalogCommons
public import CatalogKit
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries
import SupervisedEntries

/// Ways to few dimensions that are planned: their place is proved, their content is to come.
extension Algorithm {
  public static let truncatedSVD = Algorithm.outline(
    "truncated-svd", title: "Truncated SVD (latent semantic analysis)", chapter: .unsupervised,
    summary: "The nearest matrix of low rank, found by random projection.",
    requires: [.svd],
    uses: [
      .svd: .code("of the small projected matrix"),
      .qrDecomposition: .code("an orthonormal basis of the range"),
      .matrixMultiplication: .code("the random projection"),
      .rank: .proof("no matrix of that rank is nearer"),
      .vectorSpaces: .idea("the range of a matrix, caught by a few random combinations"),
      .normalDistribution: .idea("random directions that favour none"),
      .cosineSimilarity: .code("compares documents in the reduced space"),
    ])

  public static let tSNE = Algorithm.outline(
    "t-sne", title: "t-SNE", chapter: .unsupervised,
    summary: "A map of high-dimensional data that keeps neighbours together.",
    requires: [.distanceMetrics, .samplingDistributionsTChiF, .klDivergence, .momentum],
    buildsOn: [.pca],
    uses: [
      .distanceMetrics: .code("distances between the points"),
      .klDivergence: .code("the loss"),
      .entropy: .code("the perplexity sets how far each neighbourhood reaches"),
      .normalDistribution: .idea("who is a neighbour in the data"),
      .samplingDistributionsTChiF: .idea("Student's heavy tails leave room on the map"),
      .gradient: .proof("the forces between the points of the map"),
      .gradientDescent: .idea("moves the points of the map"),
      .momentum: .code("speeds the descent"),
      .vectorSpaces: .idea("from many dimensions to two"),
    ])

  public static let umap = Algorithm.outline(
    "umap", title: "UMAP", chapter: .unsupervised,
    summary: "A map of high-dimensional data from a graph of near neighbours.",
    requires: [.stochasticGradientDescent],
    buildsOn: [.spectralClustering, .tSNE],
    uses: [
      .distanceMetrics: .code("finds the neighbours"),
      .probabilityRules: .proof("joins two one-sided neighbourhoods: a + b − ab"),
      .crossEntropy: .idea("the loss of the layout, edge by edge"),
      .stochasticGradientDescent: .idea("pulls edges together and pushes random pairs apart"),
      .eigendecomposition: .idea("the layout starts from the smoothest vectors of the graph"),
      .vectorSpaces: .idea("from many dimensions to two"),
    ])

  public static let matrixFactorization = Algorithm.outline(
    "matrix-factorization", title: "Recommender by matrix factorization", chapter: .recommendation,
    summary: "Guess missing ratings by giving users and items a few hidden features each.",
    requires: [.svd, .stochasticGradientDescent, .regularization, .modelEvaluation],
    uses: [
      .svd: .code("the answer when no rating is missing"),
      .dotProduct: .code("a rating is a dot product"),
      .positiveDefiniteMatrices: .code("Cholesky solves for one user or item at a time"),
      .stochasticGradientDescent: .code("the other way to the factors"),
      .regularization: .idea("keeps the factors of rare users and items small"),
      .rank: .idea("the number of hidden features"),
      .modelEvaluation: .code("error on ratings that were held back"),
      .convexity: .proof("convex in each factor, not in both"),
    ])
}
