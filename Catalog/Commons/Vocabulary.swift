public import CatalogKit

/// The one table of parameter and value names: the same thing has the same name in every entry.
///
/// Names follow scikit-learn and R. An entry adds what is missing here, not a name of its own.
extension IntegerName {
  public static let clusters = IntegerName("clusters", "number of clusters")
  public static let components = IntegerName("components", "number of components")
  public static let degree = IntegerName("degree", "highest power of each feature")
  public static let exponent = IntegerName(
    "exponent", "how often the matrix stands in the product")
  public static let imageRows = IntegerName(
    "image_rows", "how many rows of pixels a row of the table holds, one after the other")
  public static let maxIterations = IntegerName(
    "max_iterations", "iterations after which to give up")
  public static let starts = IntegerName("starts", "random starts, of which the best is kept")
  public static let top = IntegerName("top", "how many rows are told at most")
}

extension NumberName {
  public static let angle = NumberName("angle", "angle of the turn in degrees, counter-clockwise")
  public static let confidenceLevel = NumberName(
    "confidence_level", "share of samples in which an interval covers the truth")
  public static let constant = NumberName("constant", "what is added to γ times the dot product")
  public static let gamma = NumberName(
    "gamma", "how fast the similarity of two rows changes with their distance or dot product")
  public static let learningRate = NumberName(
    "learning_rate", "length of a step in units of the gradient")
  public static let order = NumberName("order", "the p of the p-norm")
  public static let rankTolerance = NumberName(
    "rank_tolerance",
    "the part of the largest remainder that counts as nothing; rounding where it is less")
  public static let shear = NumberName(
    "shear", "how far the first feature moves for each unit of the second")
  public static let stretchFirst = NumberName(
    "stretch_1", "factor of the first feature; a negative one mirrors")
  public static let stretchSecond = NumberName(
    "stretch_2", "factor of the second feature; a negative one mirrors")
  public static let tolerance = NumberName(
    "tolerance", "largest component of the gradient at which the descent has converged")
}

extension ChoiceName {
  public static let completing = ChoiceName(
    "completing", "which words of the question may be beginnings of words")
  public static let intercept = ChoiceName(
    "fit_intercept", "whether the prediction has a constant term")
  public static let kernel = ChoiceName("kernel", "by which kernel two rows are compared")
  public static let norm = ChoiceName("norm", "the norm by which each row has length 1")
  public static let metric = ChoiceName(
    "metric", "by which rule the distance of two rows is measured")
  public static let scaling = ChoiceName(
    "scaling",
    "what is done to the features before: subtract the mean and divide by the standard deviation, or nothing"
  )
}

extension TextName {
  public static let query = TextName("query", "the words to look for")
}

extension ValueName {
  public static let accuracy = ValueName(
    "accuracy", "share of the rows that are told right by what the other rows give")
  public static let adjustedRSquared = ValueName(
    "adj_r_squared", "R² with sums of squares divided by their degrees of freedom")
  public static let angle = ValueName(
    "angle", "the angle in degrees; absent where a vector is zero and has no direction")
  public static let basisColumns = ValueName(
    "basis", "the names of columns of which all others are combinations")
  public static let centers = ValueName("cluster_centers", "the centre of each cluster, k × d")
  public static let choleskyFactor = ValueName(
    "cholesky_factor", "the triangle L with L Lᵀ the matrix, d × d; absent without one")
  public static let coefficients = ValueName("coefficients", "the slope of each feature, d numbers")
  public static let columnProducts = ValueName(
    "column_products", "the dot product of each pair of columns, d × d")
  public static let columnShares = ValueName(
    "column_shares",
    "the share of each column in the squared Frobenius norm, d numbers; absent where all are 0")
  public static let components = ValueName(
    "components", "the directions of largest variance, k × d")
  public static let condition = ValueName(
    "condition", "how nearly dependent the terms are, once brought to comparable length")
  public static let conditionEstimate = ValueName(
    "condition_estimate",
    "largest by smallest diagonal element of the pivoted triangle; absent below full rank")
  public static let conditionByColumns = ValueName(
    "condition_1", "‖A‖₁ ‖A⁻¹‖₁: how much larger a relative error can become")
  public static let conditionNumber = ValueName(
    "condition_number",
    "largest by smallest singular value; absent below full rank")
  public static let confidenceIntervals = ValueName(
    "conf_int", "confidence interval of each term, the intercept first if there is one, p × 2")
  public static let correlation = ValueName(
    "correlation", "the correlations of the features, d × d; absent where a feature is constant")
  public static let cosineSimilarities = ValueName(
    "cosine_similarities",
    "the cosine of the angle between the question and each row of the ranking, n numbers")
  public static let correctionCount = ValueName(
    "n_corrections", "how often the solution was corrected until nothing changed")
  public static let cosinesOfRows = ValueName(
    "cosines", "the cosine of the angle between each pair of rows, n × n")
  public static let covariance = ValueName(
    "covariance", "the covariances of the features, d × d, with n - 1 in the denominator")
  public static let dependentColumns = ValueName(
    "dependent_columns", "the names of the columns that are combinations of others")
  public static let distances = ValueName(
    "distances", "the distance of each pair of rows, n × n")
  public static let definiteness = ValueName(
    "definiteness", "positive or negative definite, positive or negative semidefinite, indefinite")
  public static let determinant = ValueName(
    "determinant", "the factor of volumes; absent where it is no number of the machine")
  public static let determinantError = ValueName(
    "relative_error", "share of the determinant that may be rounding; absent for a singular matrix")
  public static let determinantSign = ValueName(
    "sign", "1 where orientation is kept, -1 where it is mirrored, 0 for a singular matrix")
  public static let dotProducts = ValueName(
    "dot_products", "the dot product of each pair of rows, n × n")
  public static let differences = ValueName(
    "differences", "each row minus the mean of all rows, n × d")
  public static let eigenvalues = ValueName(
    "eigenvalues", "from the largest to the smallest, n numbers")
  public static let eigenvectors = ValueName(
    "eigenvectors", "a column for each eigenvalue, of length 1, n × n")
  public static let explainedVariance = ValueName(
    "explained_variance", "the variance along each component, k numbers")
  public static let explainedVarianceRatio = ValueName(
    "explained_variance_ratio", "the share of each component in the whole variance, k numbers")
  public static let featureMeans = ValueName("mean", "the mean of each feature, d numbers")
  public static let fPValue = ValueName("f_p_value", "probability of so large an F by chance")
  public static let fStatistic = ValueName(
    "f_statistic", "explained variance per term, in units of the residual variance")
  public static let independentColumns = ValueName(
    "independent_columns", "the names of columns that make all others")
  public static let frobeniusNorm = ValueName(
    "frobenius_norm", "the root of the sum of all squared elements")
  public static let gramMatrix = ValueName(
    "gram_matrix", "the similarity of each pair of rows by the kernel, n × n")
  public static let inertia = ValueName(
    "inertia", "sum of the squared distances of the points to their centres")
  public static let intercept = ValueName("intercept", "the prediction where every feature is 0")
  public static let inverseMatrix = ValueName(
    "inverse", "the matrix that undoes the table, n × n")
  public static let inverseResidual = ValueName(
    "inverse_residual", "largest element of A A⁻¹ − I")
  public static let iterations = ValueName("n_iter", "number of iterations until it converged")
  public static let keptColumns = ValueName(
    "kept", "the names of the columns that are no combination of those before them")
  public static let judgedMatrix = ValueName(
    "matrix", "the covariance that is judged, d × d; absent where the table is the matrix")
  public static let l1Norms = ValueName("l1_norms", "the 1-norm of each row, n numbers")
  public static let l2Norms = ValueName("l2_norms", "the 2-norm of each row, n numbers")
  public static let labels = ValueName("labels", "the cluster of each row, n numbers from 0")
  public static let leftSingularVectors = ValueName(
    "left_singular_vectors", "a column of length 1 for each singular value, n × k")
  public static let lInfinityNorms = ValueName(
    "linf_norms", "the maximum norm of each row, n numbers")
  public static let loadings = ValueName(
    "loadings", "each component times the standard deviation along it, d × k")
  public static let logDeterminant = ValueName(
    "log_determinant",
    "the natural logarithm of the magnitude of the determinant; absent where it is 0 or unknown")
  public static let lossValue = ValueName("loss", "the loss at the minimum")
  public static let mapMatrix = ValueName("matrix", "the matrix of the map, d × d")
  public static let meanErrors = ValueName(
    "mean_rmse",
    "root mean squared error of the mean of all rows before as the forecast, d numbers")
  public static let movedPoints = ValueName(
    "moved", "where the map around the mean takes each row, n × d")
  public static let normal = ValueName(
    "normal", "the normal of length 1, d numbers; it points to the larger value of the target")
  public static let offset = ValueName(
    "offset", "the dot product of the normal and each point of the hyperplane")
  public static let nullSpace = ValueName(
    "null_space", "combinations of the columns that give the zero vector, d × (d - rank)")
  public static let margin = ValueName(
    "margin", "smallest distance of a row on its own side; negative where a row is on the wrong one"
  )
  public static let imageTotals = ValueName(
    "image_totals", "the sum of the pixels of each image, n numbers")
  public static let meanImage = ValueName(
    "mean_image", "the mean of the images, pixel by pixel, r × c")
  public static let nearestRows = ValueName(
    "nearest", "the other row that is nearest to each row, counted from 1, n numbers")
  public static let orderNorms = ValueName("lp_norms", "the p-norm of each row, n numbers")
  public static let orthonormalColumns = ValueName(
    "q", "orthonormal columns, n × min(n, d)")
  public static let projection = ValueName(
    "projection", "the point nearest to the target that the columns can make, n numbers")
  public static let power = ValueName(
    "power", "the matrix multiplied with itself, n × n")
  public static let pivots = ValueName(
    "pivots", "the share of each diagonal element that the columns before it leave, d numbers")
  public static let persistenceErrors = ValueName(
    "no_change_rmse", "root mean squared error of the row before as the forecast, d numbers")
  public static let pValues = ValueName(
    "p_values", "p-value of each term, the intercept first if there is one, p numbers")
  public static let questionIDF = ValueName(
    "idf", "how much each known word of the question tells, m numbers from 1 on")
  public static let questionWords = ValueName(
    "words", "the known words of the question, and the words that they begin, m words")
  public static let rank = ValueName("rank", "the number of independent columns")
  public static let ranking = ValueName(
    "ranking", "the rows with a word of the question, the best first, counted from 1, n numbers")
  public static let remainders = ValueName(
    "remainders", "what is left of each column taken, as a part of the first, min(n, d) numbers")
  public static let reciprocalCondition = ValueName(
    "rcond", "estimate of 1 / (‖A‖₁ ‖A⁻¹‖₁): near 1 is harmless, near 1e-16 no digit is certain")
  public static let residualDegreesOfFreedom = ValueName(
    "df_residual", "rows minus terms")
  public static let residualDeviation = ValueName(
    "residual_sd", "standard deviation of the residuals, in the unit of the target")
  public static let residuals = ValueName(
    "residuals", "target minus prediction, n numbers in the unit of the target")
  public static let rightSingularVectors = ValueName(
    "right_singular_vectors", "a column of length 1 for each singular value, d × k")
  public static let rSquared = ValueName("r_squared", "share of the variation that is explained")
  public static let scores = ValueName(
    "scores", "the coordinates of each row along the components, n × k")
  public static let signedDistances = ValueName(
    "signed_distances", "the distance of each row, positive on the side of the normal, n numbers")
  public static let shape = ValueName("shape", "the number of rows and the number of columns")
  public static let silhouette = ValueName(
    "silhouette", "mean silhouette, from -1 to 1; absent for one cluster and beyond 5,000 rows")
  public static let singularValues = ValueName(
    "singular_values",
    "the singular values, from the largest to the smallest, k numbers; pca: of the centred features"
  )
  public static let sizes = ValueName("cluster_sizes", "the number of points in each cluster")
  public static let solution = ValueName("solution", "the unknowns, n numbers")
  public static let standardErrors = ValueName(
    "standard_errors", "standard error of each term, the intercept first if there is one, p numbers"
  )
  public static let sum = ValueName("sum", "the sum of all rows, d numbers")
  public static let symmetricShare = ValueName(
    "symmetric_share",
    "the share of the symmetric part in the squared Frobenius norm; absent unless square")
  public static let terms = ValueName("terms", "the names of the terms, p words")
  public static let trace = ValueName("trace", "the sum of the diagonal; absent unless square")
  public static let transposed = ValueName("transposed", "rows and columns exchanged, d × n")
  public static let triangle = ValueName(
    "r", "the triangle, min(n, d) × d, its diagonal not negative")
  public static let tStatistics = ValueName(
    "t_values", "term over its standard error, the intercept first if there is one, p numbers")
  public static let unitRows = ValueName(
    "unit_rows", "each row divided by its length, n × d")
  public static let unknownWords = ValueName(
    "unknown_words", "the words of the question that no row has")
  public static let vocabularySize = ValueName(
    "vocabulary_size", "the number of different words in all rows")
}
