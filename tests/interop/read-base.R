# R without any package: .rds. The letter of a tagged NA is a byte of the NaN.
arguments <- commandArgs()
source(file.path(dirname(sub("--file=", "", grep("--file=", arguments, value = TRUE))), "lines.R"))
data <- readRDS(commandArgs(TRUE)[1])
stopifnot(is.data.frame(data))
letters_of <- function(x) {
  bytes <- matrix(writeBin(as.double(x), raw(), endian = "big"), nrow = 8)
  tag <- as.integer(bytes[4, ])
  ifelse(is.na(x) & tag > 0, vapply(tag, function(each) if (each > 0) rawToChar(as.raw(each)) else NA_character_, ""), NA)
}
out("shows", "title notes labels codes missing")
out("title", escaped(attr(data, "label")))
out("note", escaped(attr(data, "notes")))
for (name in names(data)) {
  column <- data[[name]]
  said <- attr(column, "labels")
  labels <- NULL
  if (!is.null(said)) {
    letter <- letters_of(as.vector(said))
    labels <- list(value = ifelse(is.na(letter), plain(as.vector(said)), letter), label = names(said))
  }
  tags <- if (is.character(column)) NA else letters_of(unclass(column))
  values <- if (inherits(column, "Date") || is.character(column)) column else as.double(unclass(column))
  attributes(values) <- if (inherits(column, "Date")) list(class = "Date") else NULL
  print_column(name, attr(column, "label"), values, tags, labels)
}
