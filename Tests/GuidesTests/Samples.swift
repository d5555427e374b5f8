import CommonMark
import Diagnostics
import Guides

let sample = #"""
  # K-means

  ## Idea

  Points *near* a
  centre, see [norms](norms.md#l2).

  More.

  ## Definition

  The cost is $`\sum_i d_i`$, with $`k`$$`n`$ sizes.

  ```math objective
  J = \sum_i \lVert x_i - c_i \rVert^2
  ```

  ## Worked example

  | name | value |
  | ---- | ----: |
  | inertia | `=inertia .1f` |
  | first | `=centres[0,1]` |

  ```figure clusters
  The `=count d` points, $`k = 2`$, see [PCA](pca.md).
  ```

  ```table centres
  ```

  ## Implementation

  ```listing KMeans KMeans.fit
  ```

  ```swift
  let x == `y`
  ```

  ## When it fails

  - `==` and `=` are operators.

  ## Practice

  ```playground k-means
  ```

  ```exercise assign
  ```

  ## References

  ```checks
  ```

  ```references
  ```
  """#

/// Answers every request with its own description.
func echo(_ request: Request) -> Result<Rendition, Problem> {
  let name: String =
    switch request.kind {
    case .formula(let tex): "formula(\(tex))"
    case .display(let name, let tex): "display(\(name ?? "-"): \(tex))"
    case .value(let value): "value(\(value.name)\(value.index)\(value.format?.source ?? ""))"
    case .listing(let symbols): "listing(\(symbols.joined(separator: "+")))"
    case .figure(let name): "figure(\(name): \(request.caption?.text ?? "-"))"
    case .table(let name): "table(\(name): \(request.caption?.text ?? "-"))"
    case .steps(let name): "steps(\(name): \(request.caption?.text ?? "-"))"
    case .checks: "checks"
    case .references: "references"
    case .assessment: "assessment"
    case .playground(let name): "playground(\(name))"
    case .exercise(let name): "exercise(\(name))"
    case .generated(let name): "generated(\(name))"
    }
  let html =
    request.placement == .block
    ? "<section>\(name.escapedForHTML)</section>" : "<i>\(name.escapedForHTML)</i>"
  return .success(
    Rendition(request.placement, html: html, commonMark: "⟨\(name)⟩", text: "⟨\(name)⟩"))
}
