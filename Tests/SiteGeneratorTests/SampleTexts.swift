/// What the guides and the sources of the sample say.
extension Sample {
  static let squareGuide = """
    # Square

    ## Idea

    A square has four equal sides. It fills the plane: see [tiling](tiling.md#idea).

    ```figure corners
    The corners, for a side of `=side`.
    ```

    ## Definition

    With side $`a < 5`$ the area is

    ```math area
    A = a^2 \\& b
    ```

    ## Worked example

    A side of `=side` gives `=area .2f`, one third of it is `=third .3f`, its corner is
    `=corner` and the second number of it `=corner[1]`. The matrix is `=turn`, in its place
    `=turn[1,0] .1f`. The word is `=word`.

    ```table areas
    Areas, rounded | and *exact*, from `=side` on.
    ```

    | by | hand |
    | -- | ---: |
    | a  | 1    |

    ```checks
    ```

    ## Implementation

    ```listing Square.area
    ```

    ```swift
    let area = Square(side: 3).area
    ```

    ## When it fails

    Never. See [above](#worked-example), [the plan](circle.md) and [the web](https://example.org/).

    ## Practice

    Draw one.

    ## References

    ```references
    ```

    """

  static let tilingGuide = """
    # Tiling \\<script> | "quoted"

    ## Idea

    Put [squares](square.md) side by side.

    ## Definition

    None.

    ## Worked example

    There are `=tiles` tiles.

    ## Implementation

    ```listing Tiling
    ```

    ## When it fails

    At the border.

    ## Practice

    Tile a floor.

    ## References

    ```references
    ```

    """

  static let squareSource = """
    /// A square.
    struct Square {
      let side: Double

      /// The area, a².
      var area: Double { side * side }
    }

    """
}
