# Holds what load.R makes of the CSV files against the .rds files of the same folder, bit for bit.
setwd(commandArgs(TRUE)[1])
source("load.R")
bits <- function(x) if (is.character(x)) as.vector(x) else writeBin(as.double(unclass(x)), raw())
bad <- 0
for (table in c("groups", "group_years", "country_years")) {
  made <- get(table)
  kept <- readRDS(paste0(table, ".rds"))
  stopifnot(identical(names(made), names(kept)), identical(attr(made, "label"), attr(kept, "label")))
  for (name in names(kept)) {
    one <- made[[name]]
    other <- kept[[name]]
    labels <- attr(one, "labels")
    same <- identical(class(one), class(other)) && identical(bits(one), bits(other)) &&
      identical(attr(one, "label"), attr(other, "label")) && identical(names(labels), names(attr(other, "labels"))) &&
      (is.null(labels) || identical(bits(labels), bits(attr(other, "labels"))))
    if (!same) {
      bad <- bad + 1
      cat(table, name, "differs\n")
    }
  }
  cat(table, ":", length(kept), "columns\n")
}
cat(bad, "columns differ\n")
quit(status = if (bad > 0) 1 else 0)
