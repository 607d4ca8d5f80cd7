# readstata13: .dta
suppressMessages(library(readstata13))
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "lines.R"))
print_reader("readstata13", "title notes labels codes missing")
letter <- function(kind) ifelse(is.na(kind) | kind == 0, NA, letters[pmax(kind, 1)])
print_files(function(path) {
  data <- suppressWarnings(read.dta13(path, convert.factors = FALSE, missing.type = TRUE))
  sets <- attr(data, "val.labels")
  tables <- attr(data, "label.table")
  kinds <- attr(data, "missing")
  notes <- Filter(function(each) each[1] == "_dta" && grepl("^note[1-9]", each[2]), attr(data, "expansion.fields"))
  notes <- notes[order(vapply(notes, function(each) as.integer(sub("note", "", each[2])), 0L))]
  out("title", escaped(attr(data, "datalabel")))
  for (each in notes) out("note", escaped(each[3]))
  for (index in seq_along(data)) {
    name <- names(data)[index]
    table <- tables[[sets[index]]]
    labels <- NULL
    if (sets[index] != "") {
      value <- unname(table)
      labels <- list(value = ifelse(value > 2147483621, letters[pmax(value - 2147483621, 1)], value), label = names(table))
    }
    kind <- kinds[[index]]
    tags <- if (is.character(data[[index]])) NA else if (length(kind) == 0 || all(is.na(kind))) rep(NA, nrow(data)) else letter(kind)
    print_column(name, attr(data, "var.labels")[index], data[[index]], tags, labels)
  }
})
