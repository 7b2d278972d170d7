package vinhdanh.cli.bench;

/**
 * How large the measurements are.
 *
 * @param quick tiny sizes, to see that everything works; their figures mean nothing
 */
record Scale(boolean quick) {

    int size(int whole, int tiny) {
        return this.quick ? tiny : whole;
    }

    int rounds() {
        return size(5, 1);
    }

}
