import CatalogCommons
public import CatalogKit
import CalculusEntries
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import ProbabilityEntries
import StatisticsEntries

/// Ways to find groups that are planned: their place is proved, their content is to come.
extension Algorithm {
  public static let dbscan = Algorithm.outline(
    "dbscan", title: "DBSCAN", chapter: .unsupervised,
    summary: "Clusters are regions where points lie close together; lonely points are noise.",
    requires: [.distanceMetrics, .featureScaling],
    uses: [
      .distanceMetrics: .code("who lies within reach"),
      .norms: .idea("a distance is the length of a difference"),
      .featureScaling: .code("one reach for features in one unit"),
      .percentiles: .idea("choosing the reach from the distances to near neighbours"),
    ])

  public static let gaussianMixture = Algorithm.outline(
    "gaussian-mixture", title: "Gaussian mixture (EM)", chapter: .unsupervised,
    summary: "Data as a blend of bell curves, fitted by expectation and maximization.",
    requires: [.bayesTheorem, .multivariateGaussian, .covarianceMatrix, .maximumLikelihood],
    buildsOn: [.kMeans],
    uses: [
      .multivariateGaussian: .code("the density of each component"),
      .covarianceMatrix: .idea("the shape of each component, each row counted in part"),
      .positiveDefiniteMatrices: .code("Cholesky factor of each covariance"),
      .eigendecomposition: .code("the axes of the ellipses"),
      .softmax: .code("which component a row came from, without underflow"),
      .bayesTheorem: .proof("the shares of the components in a row are posteriors"),
      .maximumLikelihood: .proof("each round raises the likelihood"),
      .klDivergence: .proof("the gap between the likelihood and its lower bound"),
    ])

  public static let spectralClustering = Algorithm.outline(
    "spectral-clustering", title: "Spectral clustering", chapter: .unsupervised,
    summary: "Cluster the points of a graph by the eigenvectors that change least along its edges.",
    requires: [.eigendecomposition, .kernels],
    buildsOn: [.kMeans],
    uses: [
      .eigendecomposition: .code("the smoothest vectors of the Laplacian"),
      .kernels: .code("how alike two points are"),
      .distanceMetrics: .idea("who is a neighbour"),
      .unitVectors: .code("rows of eigenvectors at length 1"),
      .matrices: .idea("a graph as a matrix"),
      .positiveDefiniteMatrices: .proof("the Laplacian has no negative eigenvalue"),
    ])
}
