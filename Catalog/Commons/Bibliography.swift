public import CatalogKit

/// The works that entries refer to, each written once.
extension Reference {
  public static let arthurVassilvitskii2007 = Reference(
    "Arthur, D. and Vassilvitskii, S.", 2007, "k-means++: the advantages of careful seeding",
    "Proceedings of the 18th Annual ACM-SIAM Symposium on Discrete Algorithms, 1027–1035",
    url: "https://dl.acm.org/doi/10.5555/1283383.1283494")
  public static let bareiss1968 = Reference(
    "Bareiss, E. H.", 1968,
    "Sylvester's identity and multistep integer-preserving Gaussian elimination",
    "Mathematics of Computation 22", url: nil)
  public static let cauchy1847 = Reference(
    "Cauchy, A.", 1847,
    "Méthode générale pour la résolution des systèmes d'équations simultanées",
    "Comptes rendus hebdomadaires des séances de l'Académie des sciences 25, 536–538", url: nil)
  public static let fiedler1973 = Reference(
    "Fiedler, M.", 1973, "Algebraic connectivity of graphs",
    "Czechoslovak Mathematical Journal 23 (98), 298–305", url: nil)
  public static let golubVanLoan2013 = Reference(
    "Golub, G. H. and Van Loan, C. F.", 2013, "Matrix Computations, 4th edition",
    "Johns Hopkins University Press", url: "https://doi.org/10.56021/9781421407944")
  public static let gorman2014 = Reference(
    "Gorman, K. B., Williams, T. D. and Fraser, W. R.", 2014,
    "Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins (genus Pygoscelis)",
    "PLoS ONE 9 (3), e90081", url: "https://doi.org/10.1371/journal.pone.0090081")
  public static let hastieTibshiraniFriedman2009 = Reference(
    "Hastie, T., Tibshirani, R. and Friedman, J.", 2009,
    "The Elements of Statistical Learning, 2nd edition", "Springer",
    url: "https://doi.org/10.1007/978-0-387-84858-7")
  public static let he2015 = Reference(
    "He, K., Zhang, X., Ren, S. and Sun, J.", 2015, "Deep residual learning for image recognition",
    "arXiv:1512.03385", url: "https://arxiv.org/abs/1512.03385")
  public static let hoerlKennard1970 = Reference(
    "Hoerl, A. E. and Kennard, R. W.", 1970,
    "Ridge regression: biased estimation for nonorthogonal problems", "Technometrics 12, 55–67",
    url: "https://doi.org/10.1080/00401706.1970.10488634")
  public static let jolliffeCadima2016 = Reference(
    "Jolliffe, I. T. and Cadima, J.", 2016,
    "Principal component analysis: a review and recent developments",
    "Philosophical Transactions of the Royal Society A 374 (2065), 20150202",
    url: "https://doi.org/10.1098/rsta.2015.0202")
  public static let leonBjorckGander2013 = Reference(
    "Leon, S. J., Björck, Å. and Gander, W.", 2013,
    "Gram-Schmidt orthogonalization: 100 years and more",
    "Numerical Linear Algebra with Applications 20", url: "https://doi.org/10.1002/nla.1839")
  public static let lloyd1982 = Reference(
    "Lloyd, S. P.", 1982, "Least squares quantization in PCM",
    "IEEE Transactions on Information Theory 28 (2), 129–137",
    url: "https://doi.org/10.1109/TIT.1982.1056489")
  public static let longley1967 = Reference(
    "Longley, J. W.", 1967,
    "An appraisal of least squares programs for the electronic computer from the point of view of the user",
    "Journal of the American Statistical Association 62 (319), 819–841",
    url: "https://doi.org/10.1080/01621459.1967.10500896")
  public static let manningRaghavanSchutze2008 = Reference(
    "Manning, C. D., Raghavan, P. and Schütze, H.", 2008, "Introduction to Information Retrieval",
    "Cambridge University Press", url: "https://nlp.stanford.edu/IR-book/")
  public static let mikolovYihZweig2013 = Reference(
    "Mikolov, T., Yih, W. and Zweig, G.", 2013,
    "Linguistic regularities in continuous space word representations",
    "Proceedings of the 2013 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies",
    url: nil)
  public static let nesterov2018 = Reference(
    "Nesterov, Y.", 2018, "Lectures on Convex Optimization, 2nd edition", "Springer",
    url: "https://doi.org/10.1007/978-3-319-91578-4")
  public static let ogitaRumpOishi2005 = Reference(
    "Ogita, T., Rump, S. M. and Oishi, S.", 2005, "Accurate sum and dot product",
    "SIAM Journal on Scientific Computing 26 (6), 1955–1988",
    url: "https://doi.org/10.1137/030601818")
  public static let pearson1901 = Reference(
    "Pearson, K.", 1901, "On lines and planes of closest fit to systems of points in space",
    "Philosophical Magazine 2 (11), 559–572", url: "https://doi.org/10.1080/14786440109462720")
  public static let rousseeuw1987 = Reference(
    "Rousseeuw, P. J.", 1987,
    "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis",
    "Journal of Computational and Applied Mathematics 20, 53–65",
    url: "https://doi.org/10.1016/0377-0427(87)90125-7")
  public static let saltonWongYang1975 = Reference(
    "Salton, G., Wong, A. and Yang, C. S.", 1975, "A vector space model for automatic indexing",
    "Communications of the ACM 18 (11), 613–620", url: "https://doi.org/10.1145/361219.361220")
  public static let simardSteinkrausPlatt2003 = Reference(
    "Simard, P. Y., Steinkraus, D. and Platt, J. C.", 2003,
    "Best practices for convolutional neural networks applied to visual document analysis",
    "Proceedings of the 7th International Conference on Document Analysis and Recognition, 958–963",
    url: "https://doi.org/10.1109/ICDAR.2003.1227801")
  public static let sparckJones1972 = Reference(
    "Spärck Jones, K.", 1972,
    "A statistical interpretation of term specificity and its application in retrieval",
    "Journal of Documentation 28 (1), 11–21", url: "https://doi.org/10.1108/eb026526")
  public static let wilkinsonReinsch1971 = Reference(
    "Wilkinson, J. H. and Reinsch, C.", 1971,
    "Handbook for Automatic Computation, volume II: Linear Algebra", "Springer", url: nil)
}
