#!/usr/bin/env python3
"""Independent values for the checks of the catalog.

Prints, for each entry, the values that its worked example is compared with, computed by NumPy and
scikit-learn from the data sets of the catalog. Nothing here is used when the catalog is built: the
printed numbers stand in the entries, with the versions that this script prints.

    python3 -m pip install numpy==2.4.6 scikit-learn==1.9.1
    python3 Scripts/reference_values.py
"""
import csv
import pathlib

import numpy as np
import sklearn
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score

CSV = pathlib.Path(__file__).resolve().parent.parent / "Catalog" / "Datasets" / "CSV"


def numbers(name, columns):
    with open(CSV / name, newline="") as file:
        return np.array([[float(row[c]) for c in columns] for row in csv.DictReader(file)])


def show(name, value):
    print(f"  {name} = {value!r}" if not isinstance(value, np.ndarray) else f"  {name} = {value.tolist()!r}")


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


if __name__ == "__main__":
    print(f"numpy {np.__version__}, scikit-learn {sklearn.__version__}")
    norms()
    k_means()
