#!/usr/bin/env python3
"""Independent values for the checks of the catalog.

Prints, for each entry, the values that its worked example is compared with, computed by NumPy and
scikit-learn from the data sets of the catalog. Nothing here is used when the catalog is built: the
printed numbers stand in the entries, with the versions that this script prints.

    python3 -m pip install mpmath==1.4.1 numpy==2.4.6 scikit-learn==1.9.1
    python3 Scripts/reference_values.py
"""
import csv
import pathlib

import mpmath as mp
import mpmath
import numpy as np
import sklearn
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import silhouette_score
from sklearn.metrics.pairwise import cosine_similarity

CSV = pathlib.Path(__file__).resolve().parent.parent / "Catalog" / "Datasets" / "CSV"


def numbers(name, columns):
    with open(CSV / name, newline="") as file:
        return np.array([[float(row[c]) for c in columns] for row in csv.DictReader(file)])


def show(name, value):
    print(f"  {name} = {value!r}" if not isinstance(value, np.ndarray) else f"  {name} = {value.tolist()!r}")


def rows(name):
    with open(CSV / name, newline="") as file:
        return list(csv.DictReader(file))


MEASURES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
RATINGS = ["INTG", "DMNR", "DILG", "CFMG", "DECI", "PREP", "FAMI", "ORAL", "WRIT", "PHYS", "RTEN"]


def vectors():
    print("vectors: penguins without a missing measurement")
    complete = [row for row in rows("penguins.csv") if all(row[c] != "NA" for c in MEASURES)]
    x = np.array([[float(row[c]) for c in MEASURES] for row in complete])
    species = sorted({row["species"] for row in complete})
    one_hot = np.array([[float(row["species"] == name) for name in species] for row in complete])
    features = np.hstack([x, one_hot])
    show("shape", features.shape)
    show("first penguin", features[0])
    show("sum of all feature vectors", features.sum(axis=0))


def dot_product():
    print("dot product: judge ratings, eleven ratings of each judge")
    table = rows("judge_ratings.csv")
    names = [row["judge"] for row in table]
    x = np.array([[float(row[c]) for c in RATINGS] for row in table])
    raw = x @ x.T
    show("least and largest raw product", (float(raw.min()), float(raw.max())))
    centred = x - x.mean(axis=0)
    gram = centred @ centred.T
    show("raw products of judges 0, 1, 6", [float(raw[i, j]) for i, j in [(0, 1), (0, 6), (1, 6)]])
    show("centred products of judges 0, 1, 6", [float(gram[i, j]) for i, j in [(0, 1), (0, 6), (1, 6)]])
    pairs = [(float(gram[i, j]), names[i], names[j]) for i in range(len(x)) for j in range(i)]
    show("pairs with the smallest products", sorted(pairs)[:3])
    show("pairs with the largest products", sorted(pairs)[-3:])
    show("pairs with a negative product", sum(p[0] < 0 for p in pairs))
    show("trace of the centred products", float(np.trace(gram)))
    ones = np.ones(len(RATINGS))
    along = centred @ ones / np.linalg.norm(ones)
    show("lengths along (1, …, 1), judges 0, 1, 6", along[[0, 1, 6]])
    show("share along (1, …, 1)", float((along**2).sum() / np.trace(gram)))
    u, v = np.array([1, 2, -1.5, 0.5]), np.array([0.5, -1, 2, 0.25])
    show("dot product of the two vectors of four", float(u @ v))
    show("their angle", float(np.arctan2(np.sqrt(u @ u * (v @ v) - (u @ v) ** 2), u @ v)))


def norms():
    print("norms: iris, the four lengths of each flower")
    x = numbers("iris.csv", ["sepal_length", "sepal_width", "petal_length", "petal_width"])
    for order in [1, 2, np.inf, 3]:
        lengths = np.linalg.norm(x, ord=order, axis=1)
        show(f"sum of the {order}-norms", float(lengths.sum()))
    for order in [1, 2, np.inf]:
        show(f"distance of flowers 0 and 50, {order}", float(np.linalg.norm(x[0] - x[50], ord=order)))
        show(f"distance of flowers 50 and 100, {order}", float(np.linalg.norm(x[50] - x[100], ord=order)))
    changed = []
    for i in range(len(x)):
        nearest = []
        for order in [1, 2, np.inf]:
            d = np.round(np.linalg.norm(x - x[i], ord=order, axis=1), 12)
            d[i] = np.inf
            nearest.append(np.flatnonzero(d == d.min()).tolist())
        if not set(nearest[0]) & set(nearest[2]):
            changed.append((i, nearest))
    show("flowers whose nearest flowers under 1 and inf have none in common", changed)


def k_means():
    print("k-means: faithful, raw")
    x = numbers("faithful.csv", ["eruptions", "waiting"])
    for k in range(1, 9):
        best = KMeans(k, init="k-means++", n_init=200, tol=0, max_iter=1000, random_state=0).fit(x)
        show(f"best inertia, k = {k}", float(best.inertia_))
        if k > 1:
            show(f"silhouette, k = {k}", float(silhouette_score(x, best.labels_)))


def eigendecomposition():
    print("eigendecomposition: petals of the iris flowers")
    x = numbers("iris.csv", ["petal_length", "petal_width"])
    values, vectors = np.linalg.eigh(np.cov(x.T))
    show("eigenvalues", values[::-1])
    show("first eigenvector, its largest entry positive", vectors[:, 1] * np.sign(vectors[np.argmax(abs(vectors[:, 1])), 1]))


def qr_decomposition():
    print("QR decomposition: a line through the cars, 50 digits")
    mp.mp.dps = 50
    x = mp.matrix([[1, int(speed)] for [speed] in numbers("cars.csv", ["speed"])])
    y = mp.matrix([int(distance) for [distance] in numbers("cars.csv", ["dist"])])
    line = mp.lu_solve(x.T * x, x.T * y)
    show("intercept and slope", [mp.nstr(c, 20) for c in line])
    show("length of the residual", mp.nstr(mp.norm(y - x * line), 20))
    show("R", [mp.nstr(c, 20) for c in mp.cholesky(x.T * x).T])


def covariance_matrix():
    print("covariance-matrix: iris and faithful")
    for name, columns in [("iris.csv", LENGTHS), ("faithful.csv", ["eruptions", "waiting"])]:
        x = numbers(name, columns)
        show(f"covariance of {name}", np.cov(x.T))
        show(f"correlation of {name}", np.corrcoef(x.T))


def pca():
    print("pca: iris and digits")
    x = numbers("iris.csv", LENGTHS)
    standardized = (x - x.mean(axis=0)) / x.std(axis=0)
    for name, data in [("iris", x), ("iris, standardized", standardized)]:
        model = PCA(svd_solver="full").fit(data)
        show(f"{name}: explained variance", model.explained_variance_)
        show(f"{name}: explained variance ratio", model.explained_variance_ratio_)
        show(f"{name}: singular values", model.singular_values_)
        show(f"{name}: components up to sign", model.components_)
        show(f"{name}: scores of the first flower up to sign", model.transform(data)[0])
    x = numbers("digits.csv", [f"p{r}{c}" for r in range(8) for c in range(8)])
    for k in [1, 5, 20]:
        model = PCA(k, svd_solver="full").fit(x)
        back = model.inverse_transform(model.transform(x))
        show(f"digits: mean squared error with {k} components", float(((x - back) ** 2).mean()))
    show("digits: explained variance", model.explained_variance_[:5])


def linear_regression():
    print("linear-regression: normal equation with 60 digits")
    mpmath.mp.dps = 60
    for name, target, features in [
        ("cars.csv", "dist", ["speed"]),
        ("mtcars.csv", "mpg", ["wt", "hp"]),
        ("norris.csv", "y", ["x"]),
        ("longley.csv", "Employed",
         ["GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Year"]),
    ]:
        table = rows(name)
        x = mpmath.matrix([[1] + [mpmath.mpf(row[c]) for c in features] for row in table])
        y = mpmath.matrix([mpmath.mpf(row[target]) for row in table])
        inverse = (x.T * x) ** -1
        beta = inverse * (x.T * y)
        residuals = y - x * beta
        n, p = x.rows, x.cols
        mean = sum(y) / n
        left = sum(r * r for r in residuals)
        total = sum((v - mean) ** 2 for v in y)
        deviation = mpmath.sqrt(left / (n - p))
        errors = [deviation * mpmath.sqrt(inverse[j, j]) for j in range(p)]
        show(f"{name}: coefficients", [float(b) for b in beta])
        show(f"{name}: standard errors", [float(e) for e in errors])
        show(f"{name}: R2, residual deviation, F", [
            float(1 - left / total), float(deviation),
            float((total - left) / (p - 1) / (left / (n - p)))])
    show("three points: p of the slope", float(1 - 2 / mpmath.pi * mpmath.atan(1.5 * mpmath.sqrt(12))))


def tf_idf_search():
    print("tf-idf-search: three sentences, and the amendments")
    sentences = ["The cat sat.", "The dog sat.", "The dog chased the cat."]
    for name, texts, questions in [
        ("sentences", sentences, ["dog chased", "dog"]),
        ("amendments", [row["text"] for row in rows("amendments.csv")],
         ["right to vote", "freedom of speech", "right to bear arms"]),
    ]:
        model = TfidfVectorizer()
        x = model.fit_transform(texts)
        show(f"{name}: words, and entries that are not 0", (x.shape[1], int(x.nnz)))
        for word in ["cat", "chased", "dog", "sat", "the", "shall", "states", "vote", "president", "speech"]:
            if word in model.vocabulary_:
                show(f"{name}: idf of {word}", float(model.idf_[model.vocabulary_[word]]))
        for question in questions:
            show(f"{name}: {question}", cosine_similarity(model.transform([question]), x)[0])
        likeness = cosine_similarity(x)
        show(f"{name}: sum of all cosines", float(likeness.sum()))
        if name == "sentences":
            show("sentences: vectors", x.toarray())
        else:
            show("amendments: XIX with all", likeness[18])


LENGTHS = ["sepal_length", "sepal_width", "petal_length", "petal_width"]

if __name__ == "__main__":
    print(f"numpy {np.__version__}, scikit-learn {sklearn.__version__}")
    vectors()
    dot_product()
    norms()
    k_means()
    eigendecomposition()
    qr_decomposition()
    covariance_matrix()
    pca()
    linear_regression()
    tf_idf_search()
