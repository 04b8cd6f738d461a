// Goes up in every possible way and counts the arrivals.
class Solution {
    int arrivals = 0;

    void climb(int step, int n) {
        if (step == n) arrivals++;
        if (step + 1 <= n) climb(step + 1, n);
        if (step + 2 <= n) climb(step + 2, n);
    }

public:
    int climbStairs(int n) {
        arrivals = 0;
        climb(0, n);
        return arrivals;
    }
};
