public import CatalogKit

/// The chapters of the book, in reading order.
extension Chapter {
  public static let linearAlgebra = Chapter(
    "linear-algebra", title: "Linear algebra",
    summary: "Data points are vectors, data sets are matrices, and models are maps between them.")
  public static let calculus = Chapter(
    "calculus", title: "Calculus",
    summary: "How a number changes when what it depends on changes: the engine of training.")
  public static let probability = Chapter(
    "probability", title: "Probability",
    summary: "A language for what is not certain, and the distributions that models speak it in.")
  public static let statistics = Chapter(
    "statistics", title: "Statistics",
    summary: "What a sample says about where it came from, and how sure one can be.")
  public static let informationTheory = Chapter(
    "information-theory", title: "Information theory",
    summary: "How much a message tells, and what it costs to believe the wrong distribution.")
  public static let optimization = Chapter(
    "optimization", title: "Optimization",
    summary: "How to find the parameters at which a loss is smallest.")
  public static let attention = Chapter(
    "attention", title: "Attention",
    summary: "The mathematics of weighing what to look at, from softmax to transformers.")
  public static let supervised = Chapter(
    "supervised", title: "Supervised learning",
    summary: "Learn from examples with answers: regression and classification.")
  public static let unsupervised = Chapter(
    "unsupervised", title: "Unsupervised learning",
    summary: "Find structure in data without answers: clusters, components and maps.")
  public static let recommendation = Chapter(
    "recommendation", title: "Recommendation",
    summary: "Guess the ratings that nobody has given yet.")
  public static let probabilistic = Chapter(
    "probabilistic", title: "Probabilistic models",
    summary: "Models that are joint distributions, and what can be inferred from them.")
  public static let embeddings = Chapter(
    "embeddings", title: "Text and embeddings",
    summary: "Words and documents as vectors.")
  public static let deepLearning = Chapter(
    "deep-learning", title: "Deep learning",
    summary: "Networks of many layers, trained by backpropagation.")

  /// Every chapter, in reading order.
  public static let all: [Chapter] = [
    .linearAlgebra, .calculus, .probability, .statistics, .informationTheory, .optimization,
    .attention, .supervised, .unsupervised, .recommendation, .probabilistic, .embeddings,
    .deepLearning,
  ]
}
