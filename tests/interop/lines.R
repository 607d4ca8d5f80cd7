# What the R scripts print, in the form that README.md here describes.
escaped <- function(x) {
  x <- gsub("\\", "\\\\", x, fixed = TRUE)
  x <- gsub("\t", "\\t", x, fixed = TRUE)
  x <- gsub("\r", "\\r", x, fixed = TRUE)
  gsub("\n", "\\n", x, fixed = TRUE)
}
out <- function(...) writeLines(enc2utf8(paste(..., sep = "\t")), con = stdout(), useBytes = TRUE)
plain <- function(x) format(x, digits = 17, trim = TRUE, scientific = FALSE)

print_reader <- function(package, shows) {
  own <- if (package == "R") "" else paste0(package, " ", packageVersion(package), ", ")
  out("reader", paste0(own, "R ", getRversion()))
  out("shows", shows)
}
print_files <- function(print_file) {
  for (path in commandArgs(TRUE)) {
    out("file", path)
    print_file(path)
  }
}

# tags: the letter of the reason of each cell, NA where there is none
print_column <- function(name, label, values, tags, labels) {
  out("column", name, escaped(if (is.null(label) || is.na(label)) "" else label))
  if (!is.null(labels)) for (i in seq_along(labels$value)) out("code", name, labels$value[i], escaped(labels$label[i]))
  rows <- seq_along(values) - 1
  if (length(values) == 0) return(invisible())
  if (is.character(values)) {
    empty <- is.na(values) | values == ""
    out("cell", name, rows, ifelse(empty, "empty", paste0("text\t", escaped(values))))
  } else {
    shown <- if (inherits(values, "Date")) paste0("date\t", format(values, "%Y-%m-%d")) else paste0("number\t", plain(as.double(values)))
    shown <- ifelse(!is.na(tags), paste0("missing\t", tags), ifelse(is.na(values), "empty", shown))
    out("cell", name, rows, shown)
  }
}

# The letter of a tagged NA is a byte of the NaN; so it is read without any package.
letters_of <- function(x) {
  bytes <- matrix(writeBin(as.double(x), raw(), endian = "big"), nrow = 8)
  tag <- as.integer(bytes[4, ])
  ifelse(is.na(x) & tag > 0, vapply(tag, function(each) if (each > 0) rawToChar(as.raw(each)) else NA_character_, ""), NA)
}
print_frame <- function(data) {
  stopifnot(is.data.frame(data))
  out("title", escaped(attr(data, "label")))
  for (note in attr(data, "notes")) out("note", escaped(note))
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
}
