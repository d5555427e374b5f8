public import CatalogKit

/// The works that entries refer to, each written once.
extension Reference {
  public static let arthurVassilvitskii2007 = Reference(
    "Arthur, D. and Vassilvitskii, S.", 2007, "k-means++: the advantages of careful seeding",
    "Proceedings of the 18th Annual ACM-SIAM Symposium on Discrete Algorithms, 1027–1035",
    url: "https://dl.acm.org/doi/10.5555/1283383.1283494")
  public static let beyer1999 = Reference(
    "Beyer, K., Goldstein, J., Ramakrishnan, R. and Shaft, U.", 1999,
    "When is \"nearest neighbor\" meaningful?",
    "Database Theory, ICDT 1999, Lecture Notes in Computer Science 1540, 217–235",
    url: "https://doi.org/10.1007/3-540-49257-7_15")
  public static let boserGuyonVapnik1992 = Reference(
    "Boser, B. E., Guyon, I. M. and Vapnik, V. N.", 1992,
    "A training algorithm for optimal margin classifiers",
    "Proceedings of the Fifth Annual Workshop on Computational Learning Theory, 144–152",
    url: "https://doi.org/10.1145/130385.130401")
  public static let bareiss1968 = Reference(
    "Bareiss, E. H.", 1968,
    "Sylvester's identity and multistep integer-preserving Gaussian elimination",
    "Mathematics of Computation 22", url: nil)
  public static let cauchy1847 = Reference(
    "Cauchy, A.", 1847,
    "Méthode générale pour la résolution des systèmes d'équations simultanées",
    "Comptes rendus hebdomadaires des séances de l'Académie des sciences 25, 536–538", url: nil)
  public static let cormen2009 = Reference(
    "Cormen, T. H., Leiserson, C. E., Rivest, R. L. and Stein, C.", 2009,
    "Introduction to Algorithms, 3rd edition", "MIT Press", url: nil)
  public static let demmelKahan1990 = Reference(
    "Demmel, J. and Kahan, W.", 1990, "Accurate singular values of bidiagonal matrices",
    "SIAM Journal on Scientific and Statistical Computing 11 (5), 873–912",
    url: "https://doi.org/10.1137/0911052")
  public static let demmelVeselic1992 = Reference(
    "Demmel, J. and Veselić, K.", 1992, "Jacobi's method is more accurate than QR",
    "SIAM Journal on Matrix Analysis and Applications 13 (4), 1204–1245",
    url: "https://doi.org/10.1137/0613074")
  public static let eckartYoung1936 = Reference(
    "Eckart, C. and Young, G.", 1936, "The approximation of one matrix by another of lower rank",
    "Psychometrika 1 (3), 211–218", url: "https://doi.org/10.1007/BF02288367")
  public static let demmel1989 = Reference(
    "Demmel, J. W.", 1989, "On floating point errors in Cholesky", "LAPACK Working Note 14",
    url: "https://www.netlib.org/lapack/lawnspdf/lawn14.pdf")
  public static let fiedler1973 = Reference(
    "Fiedler, M.", 1973, "Algebraic connectivity of graphs",
    "Czechoslovak Mathematical Journal 23 (98), 298–305", url: nil)
  public static let giraud2005 = Reference(
    "Giraud, L., Langou, J., Rozložník, M. and van den Eshof, J.", 2005,
    "Rounding error analysis of the classical Gram-Schmidt orthogonalization process",
    "Numerische Mathematik 101 (1), 87–100", url: "https://doi.org/10.1007/s00211-005-0615-4")
  public static let golubKahan1965 = Reference(
    "Golub, G. and Kahan, W.", 1965,
    "Calculating the singular values and pseudo-inverse of a matrix",
    "SIAM Journal on Numerical Analysis, Series B 2 (2), 205–224",
    url: "https://doi.org/10.1137/0702016")
  public static let golubVanLoan2013 = Reference(
    "Golub, G. H. and Van Loan, C. F.", 2013, "Matrix Computations, 4th edition",
    "Johns Hopkins University Press", url: "https://doi.org/10.56021/9781421407944")
  public static let gorman2014 = Reference(
    "Gorman, K. B., Williams, T. D. and Fraser, W. R.", 2014,
    "Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins (genus Pygoscelis)",
    "PLoS ONE 9 (3), e90081", url: "https://doi.org/10.1371/journal.pone.0090081")
  public static let harris2020 = Reference(
    "Harris, C. R., Millman, K. J., van der Walt, S. J. et al.", 2020,
    "Array programming with NumPy", "Nature 585, 357–362",
    url: "https://doi.org/10.1038/s41586-020-2649-2")
  public static let hastieTibshiraniFriedman2009 = Reference(
    "Hastie, T., Tibshirani, R. and Friedman, J.", 2009,
    "The Elements of Statistical Learning, 2nd edition", "Springer",
    url: "https://doi.org/10.1007/978-0-387-84858-7")
  public static let higham1988 = Reference(
    "Higham, N. J.", 1988,
    "FORTRAN codes for estimating the one-norm of a real or complex matrix, with applications to condition estimation",
    "ACM Transactions on Mathematical Software 14 (4), 381–396",
    url: "https://doi.org/10.1145/50063.214386")
  public static let higham2002 = Reference(
    "Higham, N. J.", 2002, "Accuracy and Stability of Numerical Algorithms, 2nd edition",
    "SIAM", url: "https://doi.org/10.1137/1.9780898718027")
  public static let higham1990 = Reference(
    "Higham, N. J.", 1990, "Analysis of the Cholesky decomposition of a semi-definite matrix",
    "MIMS EPrint 2008.56, Manchester Institute for Mathematical Sciences",
    url: "http://eprints.maths.manchester.ac.uk/1193/")
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
  public static let leCun1998 = Reference(
    "LeCun, Y., Bottou, L., Bengio, Y. and Haffner, P.", 1998,
    "Gradient-based learning applied to document recognition",
    "Proceedings of the IEEE 86 (11), 2278–2324", url: "https://doi.org/10.1109/5.726791")
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
  public static let mahalanobis1936 = Reference(
    "Mahalanobis, P. C.", 1936, "On the generalised distance in statistics",
    "Proceedings of the National Institute of Sciences of India 2 (1), 49–55",
    url: "https://doi.org/10.1007/s13171-019-00164-5")
  public static let manningRaghavanSchutze2008 = Reference(
    "Manning, C. D., Raghavan, P. and Schütze, H.", 2008, "Introduction to Information Retrieval",
    "Cambridge University Press", url: "https://nlp.stanford.edu/IR-book/")
  public static let moler1967 = Reference(
    "Moler, C. B.", 1967, "Iterative refinement in floating point",
    "Journal of the ACM 14 (2), 316–321", url: "https://doi.org/10.1145/321386.321394")
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
  public static let scholkopfSmolaMuller1998 = Reference(
    "Schölkopf, B., Smola, A. and Müller, K.-R.", 1998,
    "Nonlinear component analysis as a kernel eigenvalue problem",
    "Neural Computation 10 (5), 1299–1319", url: "https://doi.org/10.1162/089976698300017467")
  public static let sparckJones1972 = Reference(
    "Spärck Jones, K.", 1972,
    "A statistical interpretation of term specificity and its application in retrieval",
    "Journal of Documentation 28 (1), 11–21", url: "https://doi.org/10.1108/eb026526")
  public static let vaswani2017 = Reference(
    "Vaswani, A. et al.", 2017, "Attention is all you need",
    "Advances in Neural Information Processing Systems 30, 5998–6008",
    url: "https://arxiv.org/abs/1706.03762")
  public static let wagnerFischer1974 = Reference(
    "Wagner, R. A. and Fischer, M. J.", 1974, "The string-to-string correction problem",
    "Journal of the ACM 21 (1), 168–173", url: "https://doi.org/10.1145/321796.321811")
  public static let wilkinson1961 = Reference(
    "Wilkinson, J. H.", 1961, "Error analysis of direct methods of matrix inversion",
    "Journal of the ACM 8 (3), 281–330", url: "https://doi.org/10.1145/321075.321076")
  public static let wilkinsonReinsch1971 = Reference(
    "Wilkinson, J. H. and Reinsch, C.", 1971,
    "Handbook for Automatic Computation, volume II: Linear Algebra", "Springer", url: nil)
  public static let zachary1977 = Reference(
    "Zachary, W.", 1977, "An information flow model for conflict and fission in small groups",
    "Journal of Anthropological Research 33, 452–473", url: nil)
}
