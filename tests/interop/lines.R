# What the R scripts print, in the form that README.md here describes.
escaped <- function(x) {
  x <- gsub("\\", "\\\\", x, fixed = TRUE)
  x <- gsub("\t", "\\t", x, fixed = TRUE)
  x <- gsub("\r", "\\r", x, fixed = TRUE)
  gsub("\n", "\\n", x, fixed = TRUE)
}
out <- function(...) writeLines(enc2utf8(paste(..., sep = "\t")), con = stdout(), useBytes = TRUE)
plain <- function(x) format(x, digits = 17, trim = TRUE, scientific = FALSE)

# tags: the letter of the reason of each cell, NA where there is none
print_column <- function(name, label, values, tags, labels) {
  out("column", name, escaped(if (is.null(label)) "" else label))
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
