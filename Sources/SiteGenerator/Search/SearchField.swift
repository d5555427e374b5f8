extension Site {
  /// The place of the field of the search, with what is to be read where no script runs.
  var searchField: [Block] {
    [.paragraph([.text("The field stands here where script runs.")], style: "search-page")]
  }
}
