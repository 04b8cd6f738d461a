// As with coins: first all ways with strides of one, then with strides of two, so the order does not count.
class Solution {
public:
    int climbStairs(int n) {
        vector<int> ways(n + 1);
        ways[0] = 1;
        for (int stride : {1, 2}) {
            for (int step = stride; step <= n; step++) ways[step] += ways[step - stride];
        }
        return ways[n];
    }
};
