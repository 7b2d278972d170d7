/** Lists of the desk as workbooks. */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.export;
