# What load.R makes of the CSV files in the folder of the given files: the frame that each .rds holds.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "lines.R"))
print_reader("R", "title labels codes missing")
paths <- commandArgs(TRUE)
setwd(dirname(paths[1]))
printed <- capture.output(source("load.R"))
stopifnot(length(printed) > 1)
print_files(function(path) print_frame(get(sub("\\.rds", "", basename(path)))))
