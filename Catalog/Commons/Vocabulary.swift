public import CatalogKit

/// The one table of parameter and value names: the same thing has the same name in every entry.
///
/// Names follow scikit-learn and R. An entry adds what is missing here, not a name of its own.
extension IntegerName {
  public static let clusters = IntegerName("clusters", "number of clusters")
  public static let components = IntegerName("components", "number of components")
  public static let degree = IntegerName("degree", "highest power of each feature")
  public static let maxIterations = IntegerName(
    "max_iterations", "iterations after which to give up")
  public static let starts = IntegerName("starts", "random starts, of which the best is kept")
  public static let top = IntegerName("top", "how many rows are told at most")
}

extension NumberName {
  public static let confidenceLevel = NumberName(
    "confidence_level", "share of samples in which an interval covers the truth")
  public static let learningRate = NumberName(
    "learning_rate", "length of a step in units of the gradient")
  public static let order = NumberName("order", "the p of the p-norm")
  public static let rankTolerance = NumberName(
    "rank_tolerance",
    "the part of the largest remainder that counts as nothing; rounding where it is less")
  public static let tolerance = NumberName(
    "tolerance", "largest component of the gradient at which the descent has converged")
}

extension ChoiceName {
  public static let completing = ChoiceName(
    "completing", "which words of the question may be beginnings of words")
  public static let intercept = ChoiceName(
    "fit_intercept", "whether the prediction has a constant term")
  public static let scaling = ChoiceName(
    "scaling",
    "what is done to the features before: subtract the mean and divide by the standard deviation, or nothing"
  )
}

extension TextName {
  public static let query = TextName("query", "the words to look for")
}

extension ValueName {
  public static let adjustedRSquared = ValueName(
    "adj_r_squared", "R² with sums of squares divided by their degrees of freedom")
  public static let centers = ValueName("cluster_centers", "the centre of each cluster, k × d")
  public static let coefficients = ValueName("coefficients", "the slope of each feature, d numbers")
  public static let components = ValueName(
    "components", "the directions of largest variance, k × d")
  public static let condition = ValueName(
    "condition", "how nearly dependent the terms are, once brought to comparable length")
  public static let conditionEstimate = ValueName(
    "condition_estimate",
    "largest by smallest diagonal element of the pivoted triangle; absent below full rank")
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
  public static let covariance = ValueName(
    "covariance", "the covariances of the features, d × d, with n - 1 in the denominator")
  public static let dependentColumns = ValueName(
    "dependent_columns", "the names of the columns that are combinations of others")
  public static let dotProducts = ValueName(
    "dot_products", "the dot product of each pair of rows, n × n")
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
  public static let inertia = ValueName(
    "inertia", "sum of the squared distances of the points to their centres")
  public static let intercept = ValueName("intercept", "the prediction where every feature is 0")
  public static let iterations = ValueName("n_iter", "number of iterations until it converged")
  public static let l1Norms = ValueName("l1_norms", "the 1-norm of each row, n numbers")
  public static let l2Norms = ValueName("l2_norms", "the 2-norm of each row, n numbers")
  public static let labels = ValueName("labels", "the cluster of each row, n numbers from 0")
  public static let leftSingularVectors = ValueName(
    "left_singular_vectors", "a column of length 1 for each singular value, n × k")
  public static let lInfinityNorms = ValueName(
    "linf_norms", "the maximum norm of each row, n numbers")
  public static let loadings = ValueName(
    "loadings", "each component times the standard deviation along it, d × k")
  public static let lossValue = ValueName("loss", "the loss at the minimum")
  public static let orderNorms = ValueName("lp_norms", "the p-norm of each row, n numbers")
  public static let orthonormalColumns = ValueName(
    "q", "orthonormal columns, n × min(n, d)")
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
  public static let silhouette = ValueName(
    "silhouette", "mean silhouette, from -1 to 1; absent for one cluster and beyond 5,000 rows")
  public static let singularValues = ValueName(
    "singular_values",
    "the singular values, from the largest to the smallest, k numbers; pca: of the centred features"
  )
  public static let sizes = ValueName("cluster_sizes", "the number of points in each cluster")
  public static let standardErrors = ValueName(
    "standard_errors", "standard error of each term, the intercept first if there is one, p numbers"
  )
  public static let terms = ValueName("terms", "the names of the terms, p words")
  public static let triangle = ValueName(
    "r", "the triangle, min(n, d) × d, its diagonal not negative")
  public static let tStatistics = ValueName(
    "t_values", "term over its standard error, the intercept first if there is one, p numbers")
  public static let unknownWords = ValueName(
    "unknown_words", "the words of the question that no row has")
  public static let vocabularySize = ValueName(
    "vocabulary_size", "the number of different words in all rows")
}
