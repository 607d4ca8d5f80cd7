# R without any package: .rds.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "lines.R"))
print_reader("R", "title notes labels codes missing")
print_files(function(path) print_frame(readRDS(path)))
