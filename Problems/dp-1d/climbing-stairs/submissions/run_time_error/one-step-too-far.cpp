// Computes one number more than is asked for: the 46th does not fit into 32 bits.
class Solution {
public:
    int climbStairs(int n) {
        int here = 1, next = 2;
        while (--n) {
            next += here;
            here = next - here;
        }
        return here;
    }
};
