/// One document with every construct that a guide can use, inserted nodes aside.
let everything = ##"""
  # Every construct of *CommonMark*

  A paragraph with *emphasis*, **strong**, ***both***, `code`, ``code with ` a tick``, a
  [link](other.md#part "A title"), <https://example.org/?a=1&b=2>, an ![image *with*
  text](picture.png "Its title"), an entity &copy; &amp; &#65; and a hard  
  break, and one by a backslash\
  here. Escapes: \*not emphasis\*, 1 < 2, a_b_c, $`x`$, 5 * 3 * 2, [not a link], a | b.

  Setext heading
  --------------

  > A quotation
  > of two lines
  >
  > > and one within
  >
  > | in | a quotation |
  > | --- | --: |
  > | 1 | 2 |
  >
  > behind the table

  * bullet
  * another
    * nested
      1. deeper
      2. still

  - a loose item

    with a paragraph

        and indented code

  - another

    ```swift
    let x = 1
    ```

  3. starts at three
  4. goes on

  1) another delimiter
  2) again

  ***

      indented code
        with more

  ```sh
  echo "a | b" \| c

  ```

  ~~~
  tildes ``` inside
  ~~~

  | left | center | right | plain |
  |:-----|:------:|------:|-------|
  | a \| b | `c \| d` | -5 | **bold** |
  | [link](x.md) | | 2 |
  | 1. | # | + | `` ` `` |

  Text before a table
  a | b
  - | -
  1 | 2

  - | in | a list |
    |----|--------|
    | 1  | 2      |
  - text

  [reference], [by name][reference].

  [reference]: https://example.org/path?query=1 "Reference title"

  ###### Heading of level six

  Line that begins with a number 1\. and \- a dash
  \+ plus
  \# hash
  """##
