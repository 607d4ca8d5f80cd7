# haven: .dta, .sav with its user-missing values, and the .rds that haven's own classes are in.
suppressMessages(library(haven))
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "lines.R"))
print_reader("haven", "title notes labels codes missing")
print_files(function(path) {
  data <- switch(sub(".*\\.", "", path), dta = read_dta(path), sav = read_sav(path, user_na = TRUE), rds = readRDS(path))
  out("title", escaped(attr(data, "label")))
  for (note in attr(data, "notes")) out("note", escaped(note))
  for (name in names(data)) {
    column <- data[[name]]
    label <- attr(column, "label")
    said <- attr(column, "labels")
    labels <- NULL
    if (!is.null(said)) {
      letter <- na_tag(as.double(said))
      labels <- list(value = ifelse(is.na(letter), plain(as.double(said)), letter), label = names(said))
    }
    values <- if (is.character(column)) as.character(column) else as.double(column)
    range <- attr(column, "na_range")
    tags <- if (is.character(values)) NA else na_tag(values)
    if (!is.null(range) && !is.character(values)) {
      # A day that is user-missing is handed on as days: -99 seconds are a part of a day.
      number <- values
      if (identical(attr(column, "format.spss"), "SDATE10")) number <- round((values + 141428) * 86400)
      inside <- !is.na(number) & number >= range[1] & number <= range[2]
      tags <- ifelse(inside, plain(number), NA)
      values[inside] <- NA
    }
    days <- inherits(column, "Date") || identical(attr(column, "format.spss"), "SDATE10")
    print_column(name, label, if (days) as.Date(values, origin = "1970-01-01") else values, tags, labels)
  }
})
