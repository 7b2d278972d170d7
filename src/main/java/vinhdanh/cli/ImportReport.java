package vinhdanh.cli;

record ImportReport() {
}
