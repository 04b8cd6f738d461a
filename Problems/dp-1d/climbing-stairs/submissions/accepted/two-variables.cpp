class Solution {
public:
    int climbStairs(int n) {
        int below = 1, here = 1;
        for (int i = 1; i < n; i++) {
            int next = below + here;
            below = here;
            here = next;
        }
        return here;
    }
};
